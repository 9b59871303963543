package chancery.alerts.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import chancery.alerts.Alert;
import chancery.alerts.Placing;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Alerts in PostgreSQL, put together from their signals and steps as the reader may see them.
@Repository
public class AlertStore {

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

    private record Row(UUID id, UUID roster, Instant opened, int label) {}

    /// In the order of the ids.
    public List<Alert> all(List<UUID> ids, Reader reader) {
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
