package chancery.evidence.figures;

import java.time.Instant;
import java.util.UUID;

/// A named figure in one of its versions, which never changes.
///
/// @param number of the version, from 1
/// @param newest whether no later version was saved
public record SavedFigure(
        UUID id,
        UUID version,
        int number,
        FigureDraft draft,
        int label,
        UUID by,
        Instant at,
        boolean newest) {}
