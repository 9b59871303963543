package chancery.evidence.tables;

import chancery.evidence.readers.Cell;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.GroupDefinition;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.Stage;
import chancery.evidence.statistics.Vintage;
import java.util.Optional;
import java.util.function.Function;

/// Says what the cells of one table mean, which no file says of itself.
///
/// @param table the office's name for it, used where the file does not tell
/// @param area the dimension that names the place
/// @param unit the dimension that names the unit
public record TableGuide(
        String table,
        String area,
        String unit,
        Function<Cell, Metric> metric,
        Function<Cell, Stage> stage,
        Function<Cell, GroupDefinition> group,
        Function<Cell, OffenceScope> offences) {

    /// The cell with everything it must carry.
    public Observation observe(Cell cell, Vintage vintage, Capture capture) {
        return new Observation(
                cell.figure(),
                cell.code(unit),
                metric.apply(cell),
                stage.apply(cell),
                group.apply(cell),
                offences.apply(cell),
                cell.period(),
                cell.code(area),
                cell.flags(),
                vintage.table().isEmpty() ? new Vintage(table, vintage.updated()) : vintage,
                capture,
                Optional.empty());
    }
}
