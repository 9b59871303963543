package chancery.evidence.datasets;

import chancery.evidence.statistics.GroupDefinition;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.Stage;
import java.util.List;
import java.util.UUID;

/// A line of figures of one dataset that differ in time only.
///
/// @param codes what it has in each dimension of the dataset
public record SeriesKey(
        UUID id,
        UUID dataset,
        List<String> codes,
        String unit,
        Metric metric,
        Stage stage,
        GroupDefinition group,
        OffenceScope offences,
        String area) {

    public SeriesKey {
        codes = List.copyOf(codes);
    }
}
