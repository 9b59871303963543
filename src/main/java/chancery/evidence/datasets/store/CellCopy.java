package chancery.evidence.datasets.store;

import chancery.database.BulkSql;
import chancery.evidence.datasets.SeriesKey;
import chancery.evidence.datasets.StoredObservation;
import chancery.evidence.statistics.Figure;
import java.util.List;
import org.springframework.stereotype.Repository;

/// Writes series and figures by the bundle.
@Repository
public class CellCopy {

    private static final String SERIES =
            """
            COPY evidence.series (id, dataset, codes, unit, metric, stage, basis, group_code, definition,
                                  offence, migration_acts, area) FROM STDIN
            """;
    private static final String OBSERVATIONS =
            """
            COPY evidence.observation (series, period, from_day, until_day, value, absent, flags, status, line)
            FROM STDIN
            """;

    private final BulkSql sql;

    CellCopy(BulkSql sql) {
        this.sql = sql;
    }

    public void series(List<SeriesKey> series) {
        if (series.isEmpty()) {
            return;
        }
        var rows = new CopyText();
        for (var each : series) {
            rows.field(each.id())
                    .field(each.dataset())
                    .array(each.codes())
                    .field(each.unit())
                    .field(each.metric())
                    .field(each.stage())
                    .field(each.group().basis())
                    .field(each.group().code())
                    .field(each.group().definition())
                    .field(each.offences().code())
                    .field(each.offences().migrationActs())
                    .field(each.area())
                    .end();
        }
        sql.copy(SERIES, rows.text());
    }

    public void observations(List<StoredObservation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        var rows = new CopyText();
        for (var each : observations) {
            var observation = each.observation();
            rows.field(each.series().id())
                    .field(observation.period().text())
                    .field(observation.period().from())
                    .field(observation.period().until());
            switch (observation.figure()) {
                case Figure.Known known -> rows.field(known).nothing();
                case Figure.Absent absent -> rows.nothing().field(absent);
            }
            rows.field(Flags.letters(observation.flags()))
                    .field(each.status())
                    .field(each.line())
                    .end();
        }
        sql.copy(OBSERVATIONS, rows.text());
    }
}
