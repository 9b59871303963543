package chancery.alerts.store;

import chancery.alerts.lists.AlertCursor;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertStanding;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which alerts are asked for, page by page.
@Repository
public class AlertLists {

    private final ReaderSql sql;

    AlertLists(ReaderSql sql) {
        this.sql = sql;
    }

    /// The places of the alerts that are asked for, those that wait first, then by precedence, the
    /// newest of them first.
    public List<AlertCursor> places(
            AlertFilter filter, Optional<AlertCursor> after, int most, Instant now, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        WITH standing AS (
                            SELECT alert.id, alert.opened_at, alert.roster,
                                   CASE WHEN said.kind IS NULL OR said.kind IN ('PUT_BACK', 'REOPEN') THEN 'NEW'
                                        WHEN said.kind = 'ESCALATE' THEN 'ESCALATED'
                                        WHEN said.kind = 'CLEAR' THEN 'CLEARED'
                                        WHEN said.kind = 'SNOOZE' AND said.until > :now THEN 'SNOOZED'
                                        ELSE 'TAKEN' END AS state,
                                   greatest(alert.opened_at, word.at, said.until) AS last_at
                              FROM alerts.alert
                              LEFT JOIN LATERAL (SELECT step.kind, step.until FROM alerts.step
                                                  WHERE step.alert = alert.id AND step.kind <> 'COMMENT'
                                                  ORDER BY step.said_at DESC, step.id DESC LIMIT 1) said ON true
                              LEFT JOIN LATERAL (SELECT max(step.said_at) AS at FROM alerts.step
                                                  WHERE step.alert = alert.id) word ON true),
                        wanted AS (
                            SELECT standing.state IN ('NEW', 'ESCALATED') AS waits, standing.state <> 'CLEARED' AS open,
                                   max(signal.precedence) AS precedence, standing.opened_at, standing.id
                              FROM standing
                              JOIN alerts.placed ON placed.alert = standing.id
                              JOIN alerts.signal ON signal.id = placed.signal
                              JOIN missions.office own ON own.id = signal.office
                              JOIN missions.office roster ON roster.id = standing.roster
                             WHERE (:standing = 'ALL' OR :standing = standing.state
                                    OR :standing = 'OPEN' AND standing.state <> 'CLEARED'
                                    OR :standing = 'STALE' AND standing.state NOT IN ('CLEARED', 'SNOOZED')
                                       AND standing.last_at < :stale)
                             GROUP BY standing.id, standing.state, standing.opened_at
                            HAVING bool_or((:host = '' OR signal.host = :host)
                                           AND (:office = '' OR own.code = :office OR roster.code = :office)
                                           AND (:matter = '' OR signal.matter = :matter)
                                           AND (:rule = '' OR signal.rule = :rule)
                                           AND (:record::uuid IS NULL OR signal.subject = :record::uuid)
                                           AND (:text = '' OR strpos(lower(signal.what || ' ' || signal.why), lower(:text)) > 0)))
                        SELECT waits, open, precedence, opened_at, id
                          FROM wanted
                         WHERE :afterId::uuid IS NULL
                            OR (waits, open, precedence, opened_at, id)
                               < (:afterWaits, :afterOpen, :afterPrecedence, :afterOpened, :afterId::uuid)
                         ORDER BY waits DESC, open DESC, precedence DESC, opened_at DESC, id DESC
                         LIMIT :most
                        """)
                .param("now", Timestamp.from(now))
                .param(
                        "stale",
                        Timestamp.from(now.minusSeconds(AlertStanding.STALE_DAYS * 86_400L)))
                .param("standing", filter.standing().name())
                .param("host", filter.host().map(CountryCode::text).orElse(""))
                .param("office", filter.office().map(OfficeCode::text).orElse(""))
                .param("matter", filter.matter().map(Enum::name).orElse(""))
                .param("rule", filter.rule().orElse(""))
                .param("record", filter.record().orElse(null))
                .param("text", filter.text())
                .param("afterWaits", after.map(AlertCursor::waits).orElse(false))
                .param("afterOpen", after.map(AlertCursor::open).orElse(false))
                .param("afterPrecedence", after.map(AlertCursor::precedence).orElse(0))
                .param("afterOpened", Timestamp.from(after.map(AlertCursor::opened).orElse(now)))
                .param("afterId", after.map(AlertCursor::id).orElse(null))
                .param("most", most)
                .query(AlertLists::place)
                .list();
    }

    private static AlertCursor place(ResultSet row, int number) throws SQLException {
        return new AlertCursor(
                row.getBoolean("waits"),
                row.getBoolean("open"),
                row.getInt("precedence"),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("id", UUID.class));
    }
}
