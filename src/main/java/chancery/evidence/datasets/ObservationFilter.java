package chancery.evidence.datasets;

import chancery.evidence.statistics.Stage;
import java.util.Optional;

/// Which figures of a dataset are asked for.
public record ObservationFilter(
        Optional<String> area,
        Optional<String> group,
        Optional<String> offence,
        Optional<String> unit,
        Optional<Stage> stage,
        Optional<String> period,
        int most) {

    public static final int MOST = 10_000;

    /// All, up to the most that are given at once.
    public static ObservationFilter all() {
        return new ObservationFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
    }

    public static ObservationFilter of(String area) {
        var all = all();
        return new ObservationFilter(
                Optional.of(area),
                all.group,
                all.offence,
                all.unit,
                all.stage,
                all.period,
                all.most);
    }

    /// The same, up to another number.
    public ObservationFilter upTo(int other) {
        return new ObservationFilter(area, group, offence, unit, stage, period, other);
    }
}
