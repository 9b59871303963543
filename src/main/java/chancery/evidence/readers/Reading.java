package chancery.evidence.readers;

import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Vintage;

/// What a file was, once it has been read whole.
///
/// @param cells all figures, those without a number among them
public record Reading(
        String form, Vintage vintage, long cells, long missing, long hidden, Capture capture) {

    /// Figures with a number.
    public long known() {
        return cells - missing - hidden;
    }
}
