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
                        SELECT office.code, date_trunc('week', due.deliver_by)::date AS week,
                               count(DISTINCT tasking.id) AS due
                          FROM directives.round
                          LEFT JOIN LATERAL (SELECT extension.deliver_by
                                               FROM directives.extension
                                              WHERE extension.tasking = round.tasking AND extension.round = round.number
                                                AND extension.recorded_at <= :at
                                              ORDER BY extension.recorded_at DESC
                                              LIMIT 1) extended ON true
                          JOIN LATERAL (SELECT coalesce(extended.deliver_by, round.deliver_by) AS deliver_by) due
                            ON due.deliver_by >= :from AND due.deliver_by < :to
                          JOIN directives.tasking ON tasking.id = round.tasking
                          JOIN directives.directive ON directive.id = tasking.directive
                          JOIN missions.office ON office.id = tasking.mission
                         WHERE round.deliver_by < :to
                           AND tasking.created_at <= :at
                           AND coalesce(round.planned_at, tasking.created_at) <= :at
                           AND (directive.ended_at IS NULL OR directive.ended_at > :at)
                           AND NOT coalesce((SELECT excusal.excused
                                               FROM directives.excusal
                                              WHERE excusal.tasking = tasking.id AND excusal.recorded_at <= :at
                                                AND round.number BETWEEN excusal.first_round
                                                    AND coalesce(excusal.last_round, round.number)
                                              ORDER BY excusal.recorded_at DESC, excusal.id DESC
                                              LIMIT 1), false)
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
