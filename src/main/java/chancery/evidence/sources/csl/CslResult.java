package chancery.evidence.sources.csl;

import chancery.kernel.Fault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of one item of a list.
///
/// @param number 1 for the first
/// @param source the one added, or the one that was there
/// @param authorsLeftOut whether it named people, who are not kept
public record CslResult(
        int number,
        String title,
        Outcome outcome,
        Optional<UUID> source,
        List<Fault> faults,
        boolean authorsLeftOut) {

    public CslResult {
        faults = List.copyOf(faults);
    }

    /// Whether it is a source now.
    public enum Outcome {
        ADDED,
        THERE,
        REFUSED
    }
}
