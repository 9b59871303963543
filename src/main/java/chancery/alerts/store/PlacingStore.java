package chancery.alerts.store;

import chancery.alerts.Placing;
import chancery.alerts.Placing.Reason;
import chancery.alerts.Signal;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which signal stands in which alert, and why.
@Repository
public class PlacingStore {

    private final ReaderSql sql;

    PlacingStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// An alert that a signal would fit into, and what speaks for it.
    public record Fit(UUID alert, Reason reason) {}

    /// Lets one signal be placed at a time until the transaction ends: two about the same must not
    /// both find nothing.
    public void takeTurn(Reader reader) {
        sql.as(reader)
                .sql("SELECT pg_advisory_xact_lock(hashtext('chancery alerts'))")
                .query()
                .singleRow();
    }

    /// The alert that is about the same as a signal and not cleared: the same record before the
    /// same address, before the same host and matter within days; among equals the oldest.
    public Optional<Fit> fitting(Signal signal, int days, Reader reader) {
        boolean nearby = signal.origin() instanceof Signal.Origin.Filed;
        return sql.as(reader)
                .sql(
                        """
                        SELECT placed.alert,
                               CASE WHEN other.subject = :subject::uuid THEN 'SAME_RECORD'
                                    WHEN other.subject_kind = 'ADDRESS' AND other.address = :address THEN 'SAME_ADDRESS'
                                    ELSE 'SAME_MATTER' END AS reason
                          FROM alerts.signal other
                          JOIN alerts.placed ON placed.signal = other.id
                          JOIN alerts.alert ON alert.id = placed.alert
                         WHERE (other.subject = :subject::uuid
                                OR other.subject_kind = 'ADDRESS' AND other.address = :address
                                OR :nearby AND other.rule IS NULL AND other.host = :host::text AND other.matter = :matter
                                   AND other.happened_on BETWEEN :day::date - :days AND :day::date + :days)
                           AND coalesce((SELECT step.kind FROM alerts.step
                                          WHERE step.alert = alert.id AND step.kind <> 'COMMENT'
                                          ORDER BY step.said_at DESC, step.id DESC LIMIT 1), '') <> 'CLEAR'
                         ORDER BY CASE WHEN other.subject = :subject::uuid THEN 1
                                       WHEN other.subject_kind = 'ADDRESS' AND other.address = :address THEN 2
                                       ELSE 3 END, alert.opened_at, alert.id
                         LIMIT 1
                        """)
                .param("subject", signal.subject().record().orElse(null))
                .param("address", signal.subject().address())
                .param("nearby", nearby && signal.matter().groups())
                .param("host", signal.host().map(host -> host.text()).orElse(null))
                .param("matter", signal.matter().name())
                .param("day", Date.valueOf(signal.day()))
                .param("days", days)
                .query((row, number) ->
                        new Fit(
                                row.getObject("alert", UUID.class),
                                Reason.valueOf(row.getString("reason"))))
                .optional();
    }

    /// Puts a signal into an alert; where it stood before is kept.
    public void place(Placing placing, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO alerts.place (signal, number, alert, label, reason, words, placed_at, placed_by)
                        SELECT :signal, coalesce(max(before.number), 0) + 1, :alert, :label, :reason, :words, :at, :by::uuid
                          FROM alerts.place before
                         WHERE before.signal = :signal
                        """)
                .param("signal", placing.signal())
                .param("alert", placing.alert())
                .param("label", label)
                .param("reason", placing.reason().name())
                .param("words", placing.words())
                .param("at", Timestamp.from(placing.at()))
                .param("by", placing.by().orElse(null))
                .update();
    }

    /// Why the signals of these alerts stand there.
    public List<Placing> in(List<UUID> alerts, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT placed.* FROM alerts.placed
                         WHERE placed.alert = ANY (:alerts)
                         ORDER BY placed.placed_at, placed.signal
                        """)
                .param("alerts", alerts.toArray(UUID[]::new))
                .query(PlacingStore::placing)
                .list();
    }

    /// The alert into which the signals of this one went, where it was emptied.
    public Optional<UUID> successorOf(UUID alert, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT placed.alert
                          FROM alerts.place
                          JOIN alerts.placed ON placed.signal = place.signal
                         WHERE place.alert = :alert AND placed.alert <> :alert
                         ORDER BY place.placed_at DESC, place.signal
                         LIMIT 1
                        """)
                .param("alert", alert)
                .query(UUID.class)
                .optional();
    }

    private static Placing placing(ResultSet row, int number) throws SQLException {
        return new Placing(
                row.getObject("signal", UUID.class),
                row.getObject("alert", UUID.class),
                Reason.valueOf(row.getString("reason")),
                row.getString("words"),
                Optional.ofNullable(row.getObject("placed_by", UUID.class)),
                row.getTimestamp("placed_at").toInstant());
    }
}
