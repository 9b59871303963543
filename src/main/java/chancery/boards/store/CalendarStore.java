package chancery.boards.store;

import chancery.boards.MonthCalendar.Happening;
import chancery.boards.MonthCalendar.Line;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.Reference;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// What falls due and what was done under each directive, day by day.
@Repository
public class CalendarStore {

    private final ReaderSql sql;

    CalendarStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Directives with something between two days, both included, by reference.
    public List<Line> between(LocalDate from, LocalDate to, Reader reader) {
        var lines = new LinkedHashMap<String, Line>();
        var days = new HashMap<String, Map<LocalDate, Map<Happening, Long>>>();
        sql.as(reader)
                .sql(
                        """
                        WITH happening (directive, day, what, times) AS (
                            SELECT tasking.directive, round.deliver_by, 'DELIVER', count(*)
                              FROM directives.round_now round
                              JOIN directives.tasking ON tasking.id = round.tasking
                             WHERE round.deliver_by BETWEEN :from AND :to AND NOT round.excused
                             GROUP BY tasking.directive, round.deliver_by
                            UNION ALL
                            SELECT tasking.directive, round.report_by, 'REPORT', count(*)
                              FROM directives.round_now round
                              JOIN directives.tasking ON tasking.id = round.tasking
                             WHERE round.report_by BETWEEN :from AND :to AND NOT round.excused
                             GROUP BY tasking.directive, round.report_by
                            UNION ALL
                            SELECT delivery.directive, (engagement.held_at AT TIME ZONE 'UTC')::date, 'MEETING',
                                   count(DISTINCT engagement.id)
                              FROM engagements.engagement
                              JOIN engagements.delivery
                                ON delivery.engagement = engagement.id AND delivery.version = engagement.version
                             WHERE coalesce(engagement.held_at, engagement.planned_at) >= :from::date
                               AND coalesce(engagement.held_at, engagement.planned_at) < :to::date + 1
                               AND engagement.held_at IS NOT NULL
                             GROUP BY delivery.directive, (engagement.held_at AT TIME ZONE 'UTC')::date
                            UNION ALL
                            SELECT tasking.directive, commitment.due, 'PROMISE', count(*)
                              FROM engagements.commitment
                              JOIN directives.tasking ON tasking.id = commitment.tasking
                             WHERE commitment.due BETWEEN :from AND :to
                             GROUP BY tasking.directive, commitment.due)
                        SELECT directive.reference, version.subject, happening.day, happening.what, happening.times
                          FROM happening
                          JOIN directives.directive ON directive.id = happening.directive AND directive.reference IS NOT NULL
                          JOIN directives.version ON version.directive = directive.id AND version.number = directive.issued
                         ORDER BY directive.reference
                        """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(row -> {
                    var reference = row.getString("reference");
                    var key = Reference.parse(reference).inAddress();
                    var ofKey = days.computeIfAbsent(key, first -> new HashMap<>());
                    lines.putIfAbsent(
                            key, new Line(key, reference, row.getString("subject"), Map.of()));
                    ofKey.computeIfAbsent(
                                    row.getObject("day", LocalDate.class),
                                    day -> new EnumMap<>(Happening.class))
                            .put(Happening.valueOf(row.getString("what")), row.getLong("times"));
                });
        return lines.values().stream()
                .map(line ->
                        new Line(
                                line.key(),
                                line.reference(),
                                line.subject(),
                                days.getOrDefault(line.key(), Map.of())))
                .toList();
    }
}
