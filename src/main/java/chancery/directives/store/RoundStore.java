package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.RoundDays;
import chancery.directives.taskings.TaskedRound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The dated rounds of taskings, as they stand.
@Repository
public class RoundStore {

    private final ReaderSql sql;

    RoundStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The rounds as they stand: extended days, excused or not, how far each has come.
    public List<TaskedRound> roundsOf(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT round.number, round.nominal, round.planned_deliver_by, round.deliver_by, round.report_by,
                               round.moved, round.moved_fr, round.excused, round.delivered_at, round.reported_at
                          FROM directives.round_now round
                         WHERE round.tasking = :tasking
                         ORDER BY round.number
                        """)
                .param("tasking", tasking)
                .query(RoundStore::round)
                .list();
    }

    /// The rounds of a directive as planned, over the missions that the reader may see.
    public List<RoundDays> ofDirective(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT round.number, min(round.nominal) AS nominal, max(round.deliver_by) AS deliver_by, max(round.report_by) AS report_by
                          FROM directives.round
                          JOIN directives.tasking ON tasking.id = round.tasking
                         WHERE tasking.directive = :directive
                         GROUP BY round.number
                         ORDER BY round.number
                        """)
                .param("directive", directive)
                .query((row, number) ->
                        new RoundDays(
                                row.getInt("number"),
                                row.getObject("nominal", LocalDate.class),
                                row.getObject("deliver_by", LocalDate.class),
                                row.getObject("report_by", LocalDate.class)))
                .list();
    }

    private static TaskedRound round(ResultSet row, int number) throws SQLException {
        var planned = row.getObject("planned_deliver_by", LocalDate.class);
        var deliver = row.getObject("deliver_by", LocalDate.class);
        return new TaskedRound(
                row.getInt("number"),
                row.getObject("nominal", LocalDate.class),
                deliver,
                row.getObject("report_by", LocalDate.class),
                row.getString("moved"),
                row.getString("moved_fr"),
                Optional.of(planned).filter(day -> !day.equals(deliver)),
                row.getBoolean("excused"),
                row.getTimestamp("delivered_at") != null,
                row.getTimestamp("reported_at") != null);
    }

    /// Whether a tasking was ever reported, delivered, or neither, by the latest of it.
    public Optional<Boolean> lastReported(UUID tasking, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT progress.reported_at IS NOT NULL
                          FROM directives.progress
                         WHERE progress.tasking = :tasking
                         ORDER BY greatest(progress.reported_at, progress.delivered_at) DESC,
                                  progress.reported_at IS NOT NULL DESC
                         LIMIT 1
                        """)
                .param("tasking", tasking)
                .query(Boolean.class)
                .optional();
    }
}
