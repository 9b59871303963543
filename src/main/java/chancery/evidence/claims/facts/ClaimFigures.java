package chancery.evidence.claims.facts;

import chancery.database.Reader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Knows the figures that claims rest on.
public interface ClaimFigures {

    Optional<FigureFact> fact(UUID figure, Reader reader);

    /// Figures that can be attached, by title.
    List<Choice> choices(Reader reader);

    /// A figure to choose.
    record Choice(UUID id, String title) {}
}
