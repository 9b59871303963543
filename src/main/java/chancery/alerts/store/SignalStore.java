package chancery.alerts.store;

import chancery.alerts.Matter;
import chancery.alerts.Signal;
import chancery.alerts.Signal.Origin;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.alerts.Urgency;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.Precedence;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Signals in PostgreSQL: added and read, never changed.
@Repository
public class SignalStore {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ReaderSql sql;

    SignalStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Adds a signal; answers whether it was not there before, by the key of its finding.
    public boolean add(Signal signal, Reader by) {
        var origin = signal.origin();
        return sql.as(by)
                        .sql(
                                """
                                INSERT INTO alerts.signal (id, label, rule, raised_key, office, what, why, facts, subject_kind, subject,
                                                           address, host, matter, happened_on, precedence, night, raised_at, raised_by)
                                VALUES (:id, :label, :rule::text, :key::text, :office, :what, :why, :facts::jsonb, :kind, :subject::uuid,
                                        :address, :host::text, :matter, :day, :precedence, :night, :at, :by::uuid)
                                    ON CONFLICT (raised_key) DO NOTHING
                                """)
                        .param("id", signal.id())
                        .param("label", signal.label())
                        .param("rule", origin.ruleName().orElse(null))
                        .param("key", origin instanceof Origin.Found found ? found.key() : null)
                        .param("office", signal.office())
                        .param("what", signal.what())
                        .param("why", signal.why())
                        .param("facts", MAPPER.writeValueAsString(signal.facts()))
                        .param("kind", signal.subject().kind().name())
                        .param("subject", signal.subject().record().orElse(null))
                        .param("address", signal.subject().address())
                        .param("host", signal.host().map(CountryCode::text).orElse(null))
                        .param("matter", signal.matter().name())
                        .param("day", Date.valueOf(signal.day()))
                        .param("precedence", signal.urgency().precedence().number())
                        .param("night", signal.urgency().night())
                        .param("at", Timestamp.from(signal.raised()))
                        .param("by", origin instanceof Origin.Filed filed ? filed.by() : null)
                        .update()
                == 1;
    }

    /// Whether a rule raised this before.
    public boolean isRaised(String key, Reader reader) {
        return sql.as(reader)
                .sql("SELECT EXISTS (SELECT FROM alerts.signal WHERE signal.raised_key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /// The signals that stand in these alerts now, oldest first, by alert.
    public List<Map.Entry<UUID, Signal>> in(List<UUID> alerts, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT placed.alert, signal.*
                          FROM alerts.placed
                          JOIN alerts.signal ON signal.id = placed.signal
                         WHERE placed.alert = ANY (:alerts)
                         ORDER BY signal.raised_at, signal.id
                        """)
                .param("alerts", alerts.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("alert", UUID.class), signal(row)))
                .list();
    }

    private static Signal signal(ResultSet row) throws SQLException {
        Map<String, String> facts =
                MAPPER.readValue(row.getString("facts"), new TypeReference<>() {});
        return new Signal(
                row.getObject("id", UUID.class),
                Origin.of(
                        Optional.ofNullable(row.getObject("raised_by", UUID.class)),
                        row.getString("rule"),
                        row.getString("raised_key")),
                row.getObject("office", UUID.class),
                row.getString("what"),
                row.getString("why"),
                facts,
                new Subject(
                        SubjectKind.valueOf(row.getString("subject_kind")),
                        Optional.ofNullable(row.getObject("subject", UUID.class)),
                        row.getString("address")),
                Optional.ofNullable(row.getString("host")).map(CountryCode::new),
                Matter.valueOf(row.getString("matter")),
                row.getObject("happened_on", LocalDate.class),
                new Urgency(Precedence.values()[row.getInt("precedence")], row.getBoolean("night")),
                row.getTimestamp("raised_at").toInstant(),
                row.getInt("label"));
    }
}
