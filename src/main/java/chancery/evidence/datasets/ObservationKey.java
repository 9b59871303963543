package chancery.evidence.datasets;

import chancery.evidence.statistics.ReferencePeriod;
import java.util.UUID;

/// Names one figure: its series and its period, as in `0197…/2020`.
public record ObservationKey(UUID series, ReferencePeriod period) {

    public static ObservationKey parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(text);
        }
        return new ObservationKey(
                UUID.fromString(text.substring(0, slash)),
                ReferencePeriod.parse(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return series + "/" + period;
    }
}
