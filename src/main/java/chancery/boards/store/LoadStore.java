package chancery.boards.store;

import chancery.boards.Load.Line;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.OfficeCode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;

/// Tasks by the week in which they fall due.
@Repository
public class LoadStore {

    private final ReaderSql sql;

    LoadStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Tasks of each mission whose rounds are due from one Monday to before another, as known at an
    /// instant; excused ones and those of directives that have ended are left out.
    public List<Line> due(LocalDate from, LocalDate to, Instant at, Reader reader) {
        var due = new TreeMap<OfficeCode, Map<LocalDate, Long>>();
        sql.as(reader)
                .sql(
                        """
                        SELECT office.code, date_trunc('week', round.deliver_by)::date AS week,
                               count(DISTINCT tasking.id) AS due
                          FROM directives.round
                          JOIN directives.tasking ON tasking.id = round.tasking
                          JOIN directives.directive ON directive.id = tasking.directive
                          JOIN missions.office ON office.id = tasking.mission
                         WHERE round.deliver_by >= :from AND round.deliver_by < :to
                           AND tasking.created_at <= :at
                           AND (directive.ended_at IS NULL OR directive.ended_at > :at)
                           AND NOT EXISTS (SELECT FROM directives.step
                                            WHERE step.tasking = tasking.id AND step.kind = 'EXCUSE'
                                              AND step.said_at <= :at)
                         GROUP BY office.code, week
                        """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .param("at", Timestamp.from(at))
                .query(row -> {
                    due.computeIfAbsent(
                                    new OfficeCode(row.getString("code")), first -> new HashMap<>())
                            .put(row.getObject("week", LocalDate.class), row.getLong("due"));
                });
        return due.entrySet().stream()
                .map(mission -> new Line(mission.getKey(), mission.getValue()))
                .toList();
    }
}
