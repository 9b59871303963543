package chancery.stakeholders;

import chancery.kernel.ApproachLevel;
import java.time.LocalDate;
import java.util.UUID;

/// A post within an authority, such as the Minister of the Interior; holders come and go, it stays.
///
/// @param version the id of the row that says so now
public record HostOffice(UUID id, UUID version, UUID authority, HostOfficeDraft described) {

    /// The title in its own language.
    public String title() {
        return described.title();
    }

    public ApproachLevel rank() {
        return described.rank();
    }

    /// Whether it exists on a day.
    public boolean existsOn(LocalDate day) {
        return described.abolishedOn().map(day::isBefore).orElse(true);
    }
}
