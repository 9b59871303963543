package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What falls due, and when.
@Repository
public class DueStore {

    private final ReaderSql sql;

    DueStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Directives open at each mission whose rounds fall due in the seven days that hold the given
    /// day, at most.
    public Map<UUID, Integer> loadInWeekOf(LocalDate day, Reader reader) {
        var load = new HashMap<UUID, Integer>();
        sql.as(reader)
                .sql(
                        """
                        SELECT tasking.mission, count(DISTINCT tasking.directive) AS open
                          FROM directives.tasking
                          JOIN directives.round ON round.tasking = tasking.id
                         WHERE round.deliver_by BETWEEN :day::date - 3 AND :day::date + 3
                           AND tasking.state NOT IN ('EXCUSED', 'DECLINED', 'CLOSED')
                           AND NOT EXISTS (SELECT FROM directives.round_now
                                            WHERE round_now.tasking = round.tasking AND round_now.number = round.number
                                              AND round_now.excused)
                         GROUP BY tasking.mission
                        """)
                .param("day", Date.valueOf(day))
                .query((row, number) ->
                        load.put(row.getObject("mission", UUID.class), row.getInt("open")))
                .list();
        return Map.copyOf(load);
    }

    /// The day on which each tasking of a directive next owes a delivery or its report.
    public Map<UUID, LocalDate> dueOf(UUID directive, Reader reader) {
        var due = new HashMap<UUID, LocalDate>();
        sql.as(reader)
                .sql(
                        """
                        SELECT tasking.id, min(round.deliver_by) AS deliver_by
                          FROM directives.tasking
                          JOIN directives.round_now round ON round.tasking = tasking.id
                         WHERE tasking.directive = :directive
                           AND round.reported_at IS NULL
                           AND NOT round.excused
                         GROUP BY tasking.id
                        """)
                .param("directive", directive)
                .query((row, number) ->
                        due.put(
                                row.getObject("id", UUID.class),
                                row.getObject("deliver_by", LocalDate.class)))
                .list();
        return Map.copyOf(due);
    }
}
