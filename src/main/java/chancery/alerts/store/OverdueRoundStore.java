package chancery.alerts.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Rounds whose report is overdue, as notices tell of them.
@Repository
public class OverdueRoundStore {

    private final ReaderSql sql;

    OverdueRoundStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// A round whose day has passed with nothing delivered.
    public record Overdue(UUID tasking, int number, UUID mission) {}

    /// Rounds whose day lies within the last week, with nothing delivered and no excuse.
    public List<Overdue> overdueAt(Instant now, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT tasking.id AS tasking, round.number, tasking.mission
                          FROM directives.round_now round
                          JOIN directives.tasking ON tasking.id = round.tasking
                          JOIN directives.directive ON directive.id = tasking.directive
                         WHERE round.deliver_by BETWEEN :now::date - 7 AND :now::date - 1
                           AND round.delivered_at IS NULL AND round.reported_at IS NULL AND NOT round.excused
                           AND directive.stage = 'RELEASED'
                           AND tasking.state NOT IN ('EXCUSED', 'DECLINED', 'CLOSED')
                         ORDER BY round.deliver_by, tasking.id
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        new Overdue(
                                row.getObject("tasking", UUID.class),
                                row.getInt("number"),
                                row.getObject("mission", UUID.class)))
                .list();
    }
}
