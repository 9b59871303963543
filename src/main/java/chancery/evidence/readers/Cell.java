package chancery.evidence.readers;

import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.List;
import java.util.Set;

/// One figure of a table, as the office wrote it and before anybody says what it means.
///
/// @param dimensions the names of what the table is divided by, time left out
/// @param codes what the figure has in each of them, in the same order
/// @param status what stood beside the figure, letter for letter
/// @param line the line of the file it stands in; the first is 1
public record Cell(
        List<String> dimensions,
        List<String> codes,
        ReferencePeriod period,
        Figure figure,
        Set<Flag> flags,
        String status,
        long line) {

    /// The code in a dimension that the table has.
    public String code(String dimension) {
        var place = dimensions.indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException("no dimension " + dimension + " in " + dimensions);
        }
        return codes.get(place);
    }
}
