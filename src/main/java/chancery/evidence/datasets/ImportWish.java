package chancery.evidence.datasets;

import chancery.evidence.tables.TableGuide;
import chancery.files.FileName;
import java.util.Optional;
import java.util.UUID;

/// What an officer says of a file that is to be read.
///
/// @param guide what its cells mean; none if the file itself says which table it is
/// @param form of the file; none if its beginning gives it away
/// @param title in place of the guide's
/// @param source under which the table is described and graded
/// @param address where the office publishes it
/// @param roundedTo the office rounds to multiples of this; 1 if it does not
public record ImportWish(
        FileName fileName,
        Optional<TableGuide> guide,
        Optional<String> form,
        Optional<String> title,
        Optional<UUID> source,
        String address,
        String licence,
        int roundedTo) {}
