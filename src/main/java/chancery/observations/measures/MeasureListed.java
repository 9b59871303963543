package chancery.observations.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A measure as it stands in a list.
///
/// @param stage how it stands on the day asked for
/// @param since the day of that stage
/// @param lag how many days after that day it was recorded
/// @param interventions what it changes
public record MeasureListed(
        Measure measure,
        String authority,
        Optional<MeasureStage> stage,
        Optional<LocalDate> since,
        Optional<Long> lag,
        List<Intervention> interventions) {

    public MeasureListed {
        interventions = List.copyOf(interventions);
    }
}
