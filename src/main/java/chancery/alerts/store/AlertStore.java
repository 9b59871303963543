package chancery.alerts.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import chancery.alerts.Alert;
import chancery.alerts.AlertFilter;
import chancery.alerts.AlertStanding;
import chancery.alerts.Placing;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Alerts in PostgreSQL, put together from their signals and steps as the reader may see them.
@Repository
public class AlertStore {

    private static final int MOST = 500;

    private final ReaderSql sql;
    private final SignalStore signals;
    private final PlacingStore placings;
    private final StepStore steps;

    AlertStore(ReaderSql sql, SignalStore signals, PlacingStore placings, StepStore steps) {
        this.sql = sql;
        this.signals = signals;
        this.placings = placings;
        this.steps = steps;
    }

    public void open(UUID id, UUID roster, int label, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO alerts.alert (id, label, roster, opened_at) VALUES (:id, :label, :roster, :at)
                        """)
                .param("id", id)
                .param("label", label)
                .param("roster", roster)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Opens the alert to other readers, once its signals are others.
    public void relabel(UUID id, int label, Reader by) {
        sql.as(by)
                .sql("UPDATE alerts.alert SET label = :label WHERE id = :id AND label <> :label")
                .param("label", label)
                .param("id", id)
                .update();
    }

    /// The alert, held until the transaction ends.
    public Alert lock(UUID id, Reader reader) {
        var held =
                sql.as(reader)
                        .sql(
                                "SELECT alert.id FROM alerts.alert WHERE alert.id = :id FOR NO KEY UPDATE")
                        .param("id", id)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(() -> new NotFound("alert", id));
        return get(held, reader);
    }

    public Alert get(UUID id, Reader reader) {
        return all(List.of(id), reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("alert", id));
    }

    /// The alerts that are asked for, those that wait first, then by precedence and age.
    public List<Alert> list(AlertFilter filter, Instant now, Reader reader) {
        return all(ids(filter, now, reader), reader);
    }

    private List<UUID> ids(AlertFilter filter, Instant now, Reader reader) {
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
                                                  WHERE step.alert = alert.id) word ON true)
                        SELECT standing.id
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
                                       AND (:text = '' OR strpos(lower(signal.what || ' ' || signal.why), lower(:text)) > 0))
                         ORDER BY standing.state IN ('NEW', 'ESCALATED') DESC, standing.state <> 'CLEARED' DESC,
                                  max(signal.precedence) DESC, standing.opened_at DESC, standing.id
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
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    private record Row(UUID id, UUID roster, Instant opened, int label) {}

    private List<Alert> all(List<UUID> ids, Reader reader) {
        var rows =
                sql.as(reader)
                        .sql(
                                """
                                SELECT alert.id, alert.roster, alert.opened_at, alert.label
                                  FROM alerts.alert
                                 WHERE alert.id = ANY (:ids)
                                 ORDER BY array_position(:ids, alert.id)
                                """)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, number) ->
                                new Row(
                                        row.getObject("id", UUID.class),
                                        row.getObject("roster", UUID.class),
                                        row.getTimestamp("opened_at").toInstant(),
                                        row.getInt("label")))
                        .list();
        var held = byAlert(signals.in(ids, reader));
        var why = placings.in(ids, reader).stream().collect(groupingBy(Placing::alert));
        var said = byAlert(steps.on(ids, reader));
        return rows.stream()
                .map(row ->
                        new Alert(
                                row.id(),
                                row.roster(),
                                row.opened(),
                                held.getOrDefault(row.id(), List.of()),
                                why.getOrDefault(row.id(), List.of()),
                                said.getOrDefault(row.id(), List.of()),
                                row.label()))
                .toList();
    }

    private static <T> Map<UUID, List<T>> byAlert(List<Map.Entry<UUID, T>> all) {
        return all.stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
