package chancery.evidence.datasets;

import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.ReferencePeriod;
import java.util.UUID;

/// A figure as it is kept: where it lies, and everything it must carry.
///
/// @param status what stood beside the figure, letter for letter
/// @param line the line of the file it stood in
public record StoredObservation(
        SeriesKey series, Observation observation, String status, long line) {

    /// What names it in addresses and in figures: its series and its period.
    public ObservationKey key() {
        return new ObservationKey(series.id(), observation.period());
    }

    public UUID dataset() {
        return series.dataset();
    }

    public ReferencePeriod period() {
        return observation.period();
    }
}
