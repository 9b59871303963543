package chancery.boards.store;

import chancery.boards.Replies.Unread;
import chancery.boards.Replies.Waiting;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.StepKind;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What missions said that waits for an answer of headquarters, as it was known at an instant.
@Repository
public class ReplyStore {

    private static final int MOST = 1_000;

    private final ReaderSql sql;

    ReplyStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// The last word of each task, where it was the mission's and asks for an answer; oldest first.
    /// Work that goes on meanwhile answers nothing.
    public List<Waiting> waitingAt(Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT directive.id, directive.reference, office.code, tasking.host, said.kind, said.text, said.said_at
                          FROM (SELECT DISTINCT step.tasking
                                  FROM directives.step
                                 WHERE step.kind IN ('QUERY', 'REQUEST_EXTENSION', 'PROPOSE_CHANGE', 'REQUEST_EXCUSAL')
                                   AND step.said_at <= :at) asked
                          JOIN directives.tasking ON tasking.id = asked.tasking
                          JOIN directives.directive ON directive.id = tasking.directive
                          JOIN missions.office ON office.id = tasking.mission
                          JOIN LATERAL (SELECT step.kind, step.text, step.said_at
                                          FROM directives.step
                                         WHERE step.tasking = tasking.id AND step.said_at <= :at
                                           AND step.kind NOT IN ('ACKNOWLEDGE_AMENDMENT', 'ENGAGE', 'REPORT')
                                         ORDER BY step.said_at DESC, step.id DESC
                                         LIMIT 1) said ON true
                         WHERE said.kind IN ('QUERY', 'REQUEST_EXTENSION', 'PROPOSE_CHANGE', 'REQUEST_EXCUSAL')
                           AND (directive.ended_at IS NULL OR directive.ended_at > :at)
                         ORDER BY said.said_at
                         LIMIT :most
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query((row, number) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                new OfficeCode(row.getString("code")),
                                new CountryCode(row.getString("host")),
                                StepKind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                row.getTimestamp("said_at").toInstant()))
                .list();
    }

    /// Reports without any disposition, in the words first issued; oldest first.
    public List<Unread> unreadAt(Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT report.id, report.reference, version.subject, office.code, report.host, report.released_at
                          FROM reports.report
                          JOIN reports.version ON version.report = report.id AND version.number = 1
                          JOIN missions.office ON office.id = report.mission
                         WHERE report.released_at <= :at
                           AND NOT EXISTS (SELECT FROM reports.disposition
                                            WHERE disposition.report = report.id AND disposition.said_at <= :at)
                         ORDER BY report.released_at, report.id
                         LIMIT :most
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query((row, number) ->
                        new Unread(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                row.getString("subject"),
                                new OfficeCode(row.getString("code")),
                                new CountryCode(row.getString("host")),
                                row.getTimestamp("released_at").toInstant()))
                .list();
    }
}
