package chancery.evidence.figures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands beside a figure so that it tells the whole.
///
/// @param against series of acts against the group
/// @param againstNotPublished the official source that says there are none
/// @param mirror the same figure of the sending state
/// @param mirrorNone why there is none
/// @param leftOut why groups of the table are not shown
public record Beside(
        List<UUID> against,
        String againstNotPublished,
        Optional<FigureSide> mirror,
        String mirrorNone,
        String leftOut) {

    public Beside {
        against = List.copyOf(against);
    }

    public static Beside nothing() {
        return new Beside(List.of(), "", Optional.empty(), "", "");
    }
}
