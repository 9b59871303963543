package chancery.evidence.datasets;

import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Vintage;
import chancery.evidence.tables.TableGuide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One edition of a table, read whole from one file.
///
/// @param address where the office publishes it; empty if nobody said
/// @param licence under which it may be used
/// @param tableDigest of the figures themselves, whatever the order of lines and columns
/// @param roundedTo the office rounds to multiples of this; 1 if it does not
/// @param source under which it is described and graded, if it was bound to one
/// @param follows the edition before it
/// @param followedBy the edition after it, if the office gave one and it was read
public record Dataset(
        UUID id,
        String title,
        String publisher,
        String address,
        String licence,
        TableGuide guide,
        String form,
        String fileName,
        Capture capture,
        String tableDigest,
        Vintage vintage,
        List<String> dimensions,
        Counts counts,
        LocalDate from,
        LocalDate until,
        int roundedTo,
        Optional<UUID> source,
        Optional<UUID> follows,
        Optional<UUID> followedBy,
        Instant recordedAt,
        UUID recordedBy) {

    public Dataset {
        dimensions = List.copyOf(dimensions);
    }

    /// How much is in it.
    ///
    /// @param cells all figures, those without a number among them
    public record Counts(int series, long cells, long missing, long hidden) {

        public long known() {
            return cells - missing - hidden;
        }
    }

    /// What stands as its source beside every figure: office, table, edition.
    public String citation() {
        return publisher
                + ", "
                + vintage.table()
                + vintage.updated().map(day -> ", " + day).orElse("");
    }
}
