package chancery.boards.store;

import chancery.boards.Replies.Owed;
import chancery.boards.Replies.Unread;
import chancery.boards.Replies.Unsettled;
import chancery.boards.Replies.Waiting;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.taskings.StepKind;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What waits for an answer, as it was known at an instant.
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

    /// What hosts promised and nobody had noted the outcome of; earliest first.
    public List<Owed> owedAt(Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT commitment.id, commitment.engagement, engagement.subject, office.code,
                               commitment.host, commitment.what, commitment.due,
                               (coalesce(engagement.held_at, commitment.recorded_at) AT TIME ZONE office.zone)::date AS promised_on
                          FROM engagements.commitment
                          JOIN engagements.engagement ON engagement.id = commitment.engagement
                          JOIN missions.office ON office.id = engagement.mission
                         WHERE commitment.side = 'THEIRS'
                           AND commitment.recorded_at <= :at
                           AND NOT EXISTS (SELECT FROM engagements.outcome
                                            WHERE outcome.commitment = commitment.id AND outcome.said_at <= :at)
                         ORDER BY commitment.due, commitment.id
                         LIMIT :most
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query((row, number) ->
                        new Owed(
                                row.getObject("id", UUID.class),
                                row.getObject("engagement", UUID.class),
                                row.getString("subject"),
                                new OfficeCode(row.getString("code")),
                                new CountryCode(row.getString("host")),
                                row.getString("what"),
                                row.getObject("promised_on", LocalDate.class),
                                row.getObject("due", LocalDate.class)))
                .list();
    }

    /// The same as it stands now, told by the few deliveries that count.
    public List<Unsettled> unsettledNow(Instant now, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT answer.directive, directive.reference, answer.number, office.code, answer.host,
                               answer.response, answer.engagement, answer.held_at
                          FROM engagements.telling answer
                          JOIN directives.directive ON directive.id = answer.directive
                          JOIN missions.office ON office.id = answer.mission
                         WHERE answer.response IN ('WILL_CONSIDER', 'ASKED_FOR_MORE', 'NO_RESPONSE')
                           AND (directive.ended_at IS NULL OR directive.ended_at > :now)
                           AND NOT EXISTS (SELECT FROM engagements.telling later
                                            WHERE later.directive = answer.directive
                                              AND later.number = answer.number
                                              AND later.host = answer.host
                                              AND later.response IS NOT NULL
                                              AND (later.held_at, later.recorded_at) > (answer.held_at, answer.recorded_at))
                         ORDER BY answer.held_at, directive.reference, answer.number, answer.host
                         LIMIT :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", MOST)
                .query(ReplyStore::unsettled)
                .list();
    }

    private static Unsettled unsettled(ResultSet row, int number) throws SQLException {
        return new Unsettled(
                row.getObject("directive", UUID.class),
                row.getString("reference"),
                row.getInt("number"),
                new OfficeCode(row.getString("code")),
                new CountryCode(row.getString("host")),
                HostResponse.valueOf(row.getString("response")),
                row.getObject("engagement", UUID.class),
                row.getTimestamp("held_at").toInstant());
    }

    /// The latest answer of each host to each point, where it leaves the matter open; oldest first.
    public List<Unsettled> unsettledAt(Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT latest.directive, directive.reference, latest.number, office.code, latest.host,
                               latest.response, latest.engagement, latest.held_at
                          FROM (SELECT DISTINCT ON (delivery.directive, delivery.host, delivery.number)
                                       delivery.directive, delivery.host, delivery.number, delivery.mission,
                                       delivery.response, delivery.engagement, record.held_at
                                  FROM engagements.delivery
                                  JOIN engagements.record
                                    ON record.engagement = delivery.engagement AND record.version = delivery.version
                                  LEFT JOIN engagements.record later
                                    ON later.engagement = delivery.engagement AND later.version = delivery.version + 1
                                 WHERE delivery.response IS NOT NULL
                                   AND record.recorded_at <= :at
                                   AND (later.recorded_at IS NULL OR later.recorded_at > :at)
                                 ORDER BY delivery.directive, delivery.host, delivery.number, record.held_at DESC,
                                          record.recorded_at DESC) latest
                          JOIN directives.directive ON directive.id = latest.directive
                          JOIN missions.office ON office.id = latest.mission
                         WHERE latest.response IN ('WILL_CONSIDER', 'ASKED_FOR_MORE', 'NO_RESPONSE')
                           AND (directive.ended_at IS NULL OR directive.ended_at > :at)
                         ORDER BY latest.held_at, directive.reference, latest.number, latest.host
                         LIMIT :most
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query(ReplyStore::unsettled)
                .list();
    }
}
