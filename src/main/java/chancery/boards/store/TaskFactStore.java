package chancery.boards.store;

import chancery.boards.facts.Dated;
import chancery.boards.facts.Milestones;
import chancery.boards.facts.Tasked;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;

/// The tasks of missions with their points, rounds and first words, in one statement whatever their
/// number.
@Repository
class TaskFactStore {

    private final ReaderSql sql;

    TaskFactStore(ReaderSql sql) {
        this.sql = sql;
    }

    Map<UUID, List<Tasked>> taskings(UUID[] directives, Reader reader) {
        return ByDirective.read(
                sql.as(reader)
                        .sql(
                                """
                                SELECT tasking.directive, tasking.id, tasking.mission, tasking.host, tasking.created_at,
                                       given.points, given.since, dated.rounds, dated.nominal, dated.deliver_by, dated.report_by,
                                       dated.planned_at, word.acknowledged_at, told.reported_at
                                  FROM directives.tasking
                                  LEFT JOIN LATERAL (
                                       SELECT array_agg(variant.number) AS points, array_agg(variant.since) AS since
                                         FROM directives.variant
                                        WHERE variant.tasking = tasking.id) given ON true
                                  LEFT JOIN LATERAL (
                                       SELECT array_agg(round.number ORDER BY round.number) AS rounds,
                                              array_agg(round.nominal ORDER BY round.number) AS nominal,
                                              array_agg(round.deliver_by ORDER BY round.number) AS deliver_by,
                                              array_agg(round.report_by ORDER BY round.number) AS report_by,
                                              array_agg(round.planned_at ORDER BY round.number) AS planned_at
                                         FROM directives.round
                                        WHERE round.tasking = tasking.id) dated ON true
                                  LEFT JOIN LATERAL (
                                       SELECT min(progress.reported_at) AS reported_at
                                         FROM directives.progress
                                        WHERE progress.tasking = tasking.id) told ON true
                                  LEFT JOIN LATERAL (
                                       SELECT min(step.said_at) FILTER (
                                                  WHERE step.kind NOT IN ('GRANT', 'REFUSE', 'EXCUSE', 'EXCUSE_ROUND', 'CLOSE'))
                                                  AS acknowledged_at
                                         FROM directives.step
                                        WHERE step.tasking = tasking.id) word ON true
                                 WHERE tasking.directive = ANY (:directives::uuid[])
                                 ORDER BY tasking.host, tasking.id
                                """)
                        .param("directives", directives),
                TaskFactStore::tasked);
    }

    private static Tasked tasked(ResultSet row) throws SQLException {
        return new Tasked(
                row.getObject("id", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                row.getTimestamp("created_at").toInstant(),
                points(row),
                rounds(row),
                new Milestones(instant(row, "acknowledged_at"), instant(row, "reported_at")));
    }

    private static Map<Integer, Integer> points(ResultSet row) throws SQLException {
        var numbers = ArrayColumn.of(row, "points", Integer.class);
        var since = ArrayColumn.of(row, "since", Integer.class);
        var points = new HashMap<Integer, Integer>();
        IntStream.range(0, numbers.size()).forEach(i -> points.put(numbers.get(i), since.get(i)));
        return points;
    }

    private static List<Dated> rounds(ResultSet row) throws SQLException {
        var numbers = ArrayColumn.of(row, "rounds", Integer.class);
        var nominal = ArrayColumn.of(row, "nominal", Date.class);
        var deliver = ArrayColumn.of(row, "deliver_by", Date.class);
        var report = ArrayColumn.of(row, "report_by", Date.class);
        var planned = ArrayColumn.instants(row, "planned_at");
        return IntStream.range(0, numbers.size())
                .mapToObj(i ->
                        new Dated(
                                numbers.get(i),
                                nominal.get(i).toLocalDate(),
                                deliver.get(i).toLocalDate(),
                                report.get(i).toLocalDate(),
                                planned.get(i)))
                .toList();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
