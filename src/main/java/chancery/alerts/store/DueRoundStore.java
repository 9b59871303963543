package chancery.alerts.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/// The days on which rounds of directives are to be delivered and reported.
@Repository
public class DueRoundStore {

    private final ReaderSql sql;

    DueRoundStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Between two days, both included, earliest first.
    public List<DueRound> between(LocalDate from, LocalDate to, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        WITH due AS (
                            SELECT tasking.directive, tasking.mission, round.number, false AS report, round.deliver_by AS day
                              FROM directives.round_now round
                              JOIN directives.tasking ON tasking.id = round.tasking
                             WHERE NOT round.excused
                            UNION ALL
                            SELECT tasking.directive, tasking.mission, round.number, true, round.report_by
                              FROM directives.round_now round
                              JOIN directives.tasking ON tasking.id = round.tasking
                             WHERE NOT round.excused)
                        SELECT directive.reference, version.subject, due.number, due.report, due.day, count(*) AS posts,
                               CASE WHEN count(DISTINCT office.code) = 1 THEN min(office.code) ELSE '' END AS mission
                          FROM due
                          JOIN directives.directive ON directive.id = due.directive
                           AND directive.reference IS NOT NULL AND directive.ended_at IS NULL
                          JOIN directives.version ON version.directive = directive.id AND version.number = directive.issued
                          JOIN missions.office ON office.id = due.mission
                         WHERE due.day BETWEEN :from AND :to
                         GROUP BY directive.reference, version.subject, due.number, due.report, due.day
                         ORDER BY due.day, directive.reference, due.number, due.report
                        """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query((row, number) ->
                        new DueRound(
                                row.getString("reference"),
                                row.getString("subject"),
                                row.getInt("number"),
                                row.getBoolean("report"),
                                row.getObject("day", LocalDate.class),
                                row.getLong("posts"),
                                row.getString("mission")))
                .list();
    }
}
