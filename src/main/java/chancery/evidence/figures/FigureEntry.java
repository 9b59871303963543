package chancery.evidence.figures;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to figures.
sealed interface FigureEntry extends Entry {

    UUID figure();

    @Override
    default List<UUID> about() {
        return List.of(figure());
    }

    record FigureSaved(
            UUID figure, int version, FigureKind figureKind, int findings, UUID by, Instant at)
            implements FigureEntry {}

    /// The same, said anew.
    record FigureSaidAnew(
            UUID figure, int version, FigureKind figureKind, int findings, UUID by, Instant at)
            implements FigureEntry {}
}
