package chancery.evidence.datasets;

import chancery.evidence.statistics.Stage;
import java.util.Optional;

/// Which datasets are asked for.
///
/// @param text in title, publisher or name of the table
/// @param currentOnly leaves out editions that a newer one followed
public record DatasetFilter(
        Optional<String> text, Optional<Stage> stage, Optional<String> area, boolean currentOnly) {

    public static DatasetFilter all() {
        return new DatasetFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
