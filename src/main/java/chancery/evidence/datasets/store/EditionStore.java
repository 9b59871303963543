package chancery.evidence.datasets.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.datasets.Change;
import chancery.evidence.datasets.Changes;
import chancery.evidence.datasets.ObservationKey;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.ReferencePeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What differs between two editions of a table: the same codes and the same period are the same
/// figure.
@Repository
public class EditionStore {

    private static final String BOTH =
            """
            WITH old AS (SELECT series.id AS series, series.codes, observation.period, observation.from_day,
                                observation.value, observation.absent
                           FROM evidence.series JOIN evidence.observation ON observation.series = series.id
                          WHERE series.dataset = :older),
                 new AS (SELECT series.id AS series, series.codes, observation.period, observation.from_day,
                                observation.value, observation.absent
                           FROM evidence.series JOIN evidence.observation ON observation.series = series.id
                          WHERE series.dataset = :newer)
            """;
    private static final String DIFFERS =
            "(old.value IS DISTINCT FROM new.value OR old.absent IS DISTINCT FROM new.absent)";

    private final ReaderSql sql;

    EditionStore(ReaderSql sql) {
        this.sql = sql;
    }

    public boolean shareSeries(UUID older, UUID newer, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT EXISTS (SELECT FROM evidence.series old
                                         JOIN evidence.series new ON new.codes = old.codes
                                        WHERE old.dataset = :older AND new.dataset = :newer)
                        """)
                .param("older", older)
                .param("newer", newer)
                .query(Boolean.class)
                .single();
    }

    public Changes count(UUID older, UUID newer, Reader reader) {
        return sql.as(reader)
                .sql(
                        BOTH
                                + """
                                SELECT count(*) FILTER (WHERE old.period IS NULL) AS added,
                                       count(*) FILTER (WHERE new.period IS NULL) AS gone,
                                       count(*) FILTER (WHERE old.period IS NOT NULL AND new.period IS NOT NULL
                                                          AND %s) AS changed
                                  FROM old FULL JOIN new ON new.codes = old.codes AND new.period = old.period
                                """
                                        .formatted(DIFFERS))
                .param("older", older)
                .param("newer", newer)
                .query((row, number) ->
                        new Changes(
                                row.getLong("changed"), row.getLong("added"), row.getLong("gone")))
                .single();
    }

    /// Figures that both editions have and that differ, at most so many.
    public List<Change> changed(UUID older, UUID newer, int most, Reader reader) {
        return sql.as(reader)
                .sql(
                        BOTH
                                + """
                                SELECT old.series AS old_series, new.series AS new_series, old.codes, old.period,
                                       coalesce(old.value::text, old.absent) AS before,
                                       coalesce(new.value::text, new.absent) AS after
                                  FROM old JOIN new ON new.codes = old.codes AND new.period = old.period
                                 WHERE %s
                                 ORDER BY old.codes, old.from_day, old.period
                                 LIMIT :most
                                """
                                        .formatted(DIFFERS))
                .param("older", older)
                .param("newer", newer)
                .param("most", most)
                .query(EditionStore::change)
                .list();
    }

    /// Figures of these series that differ in the newest edition that follows theirs.
    public Set<ObservationKey> replaced(Collection<UUID> series, Reader reader) {
        if (series.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                sql.as(reader)
                        .sql(
                                """
                                WITH RECURSIVE later AS (
                                    SELECT series.id AS series, series.codes, series.dataset, false AS is_later
                                      FROM evidence.series WHERE series.id IN (:series)
                                     UNION ALL
                                    SELECT later.series, later.codes, dataset.id, true
                                      FROM later JOIN evidence.dataset ON dataset.follows = later.dataset)
                                SELECT old.series, old.period
                                  FROM later
                                  JOIN evidence.series now ON now.dataset = later.dataset AND now.codes = later.codes
                                  JOIN evidence.observation old ON old.series = later.series
                                  LEFT JOIN evidence.observation new ON new.series = now.id AND new.period = old.period
                                 WHERE later.is_later
                                   AND NOT EXISTS (SELECT FROM evidence.dataset WHERE dataset.follows = later.dataset)
                                   AND %s
                                """
                                        .formatted(DIFFERS))
                        .param("series", series)
                        .query((row, number) ->
                                new ObservationKey(
                                        row.getObject("series", UUID.class),
                                        ReferencePeriod.parse(row.getString("period"))))
                        .list());
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var period = ReferencePeriod.parse(row.getString("period"));
        return new Change(
                new ObservationKey(row.getObject("old_series", UUID.class), period),
                new ObservationKey(row.getObject("new_series", UUID.class), period),
                List.of((String[]) row.getArray("codes").getArray()),
                Figure.parse(row.getString("before")),
                Figure.parse(row.getString("after")));
    }
}
