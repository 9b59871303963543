package chancery.observations.ladder;

import java.util.List;
import java.util.UUID;

/// Something we did beside something a host did, with every rung that was set for it.
///
/// @param rungs newest first; never empty
public record Contribution(UUID id, UUID measure, Deed deed, int label, List<RungFact> rungs) {

    public Contribution {
        rungs = List.copyOf(rungs);
    }

    /// The rung that counts.
    public RungFact standing() {
        return rungs.getFirst();
    }
}
