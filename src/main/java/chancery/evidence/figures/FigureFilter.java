package chancery.evidence.figures;

import java.util.Optional;
import java.util.UUID;

/// Which figures are asked for.
///
/// @param dataset from which a series of theirs comes
public record FigureFilter(
        Optional<String> text, Optional<FigureKind> kind, Optional<UUID> dataset) {

    public static FigureFilter all() {
        return new FigureFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
