package chancery.observations.coding;

import chancery.observations.measures.Measure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An assessment with its measure, and who is named to code it.
public record WaitingCodes(Assessment assessment, Measure measure, Optional<NamedCoders> named) {

    /// Those named who have not coded yet.
    public List<UUID> owing() {
        return named.stream()
                .flatMap(two -> two.both().stream())
                .filter(officer -> !assessment.isCodedBy(officer))
                .toList();
    }

    boolean isFor(UUID officer) {
        return !assessment.isCodedBy(officer)
                && named.map(two -> two.includes(officer)).orElse(true);
    }
}
