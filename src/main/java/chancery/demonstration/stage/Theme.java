package chancery.demonstration.stage;

import java.util.List;

/// One strand of the year, played through doors of its own.
///
/// The year takes the acts of all themes and plays them in the order of their hours, so that a
/// theme needs to know of another only what stands in the record.
@FunctionalInterface
public interface Theme {
    List<Act> acts(Cast cast, Hours hours);
}
