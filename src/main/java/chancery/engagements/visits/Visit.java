package chancery.engagements.visits;

import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Outdated;
import java.util.Optional;
import java.util.UUID;

/// A visit or conference as it is planned now; earlier versions stay.
///
/// @param office that prepares it
/// @param host empty for a conference of several hosts
public record Visit(
        UUID id,
        VisitKind kind,
        UUID office,
        Optional<CountryCode> host,
        int version,
        VisitPlan plan,
        boolean cancelled,
        String reason,
        int label) {

    /// Refuses a change of what was read in another version, or is cancelled.
    void requireOpen(Optional<Long> expected) {
        if (expected.filter(read -> read != version).isPresent()) {
            throw new Outdated(version);
        }
        if (cancelled) {
            throw BadInput.of("", "engagements.fault.visit-cancelled");
        }
    }

    /// The same, planned otherwise.
    Visit planned(VisitPlan other, String why) {
        return new Visit(id, kind, office, host, version + 1, other, false, why, label);
    }

    /// The same, not to take place.
    Visit cancelled(String why) {
        return new Visit(id, kind, office, host, version + 1, plan, true, why, label);
    }
}
