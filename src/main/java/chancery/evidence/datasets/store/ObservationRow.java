package chancery.evidence.datasets.store;

import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.GroupDefinition;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.OffenceScope.MigrationActs;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import chancery.evidence.statistics.Vintage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes figures of rows.
final class ObservationRow {

    private ObservationRow() {}

    static StoredObservation read(ResultSet row, int number) throws SQLException {
        var series = series(row, number);
        var value = row.getBigDecimal("value");
        var observation =
                new Observation(
                        value == null ? Figure.parse(row.getString("absent")) : Figure.of(value),
                        series.unit(),
                        series.metric(),
                        series.stage(),
                        series.group(),
                        series.offences(),
                        ReferencePeriod.parse(row.getString("period")),
                        series.area(),
                        Flags.parse(row.getString("flags")),
                        new Vintage(
                                row.getString("table_name"),
                                Optional.ofNullable(row.getObject("updated", LocalDate.class))),
                        new Capture(row.getString("sha256"), row.getLong("bytes")),
                        Optional.empty());
        return new StoredObservation(
                series, observation, row.getString("status"), row.getLong("line"));
    }

    static SeriesKey series(ResultSet row, int number) throws SQLException {
        return new SeriesKey(
                row.getObject("id", UUID.class),
                row.getObject("dataset", UUID.class),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getString("unit"),
                Metric.valueOf(row.getString("metric")),
                Stage.valueOf(row.getString("stage")),
                new GroupDefinition(
                        GroupBasis.valueOf(row.getString("basis")),
                        row.getString("group_code"),
                        row.getString("definition")),
                new OffenceScope(
                        row.getString("offence"),
                        MigrationActs.valueOf(row.getString("migration_acts"))),
                row.getString("area"));
    }
}
