package chancery.observations.incidents.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.observations.incidents.MatterStatus;
import chancery.observations.incidents.StatusChange;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// How matters stand, step by step.
@Repository
public class MatterStore {

    private static final String CHANGES =
            """
            SELECT changed.*
              FROM (SELECT status.incident, incident.host,
                           lag(status.status) OVER (PARTITION BY status.incident ORDER BY status.recorded_at, status.id) AS before,
                           status.status, status.on_day, status.source, status.note, officer.name, status.recorded_at, status.id
                      FROM observations.incident_status status
                      JOIN observations.incident ON incident.id = status.incident
                      JOIN access.officer ON officer.id = status.recorded_by) changed
            """;

    private final ReaderSql sql;

    MatterStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(UUID id, StatusChange change, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.incident_status
                               (id, incident, status, on_day, source, note, label, recorded_at, recorded_by)
                        VALUES (:id, :incident, :status, :on, :source::uuid, :note, :label, :at, :by)
                        """)
                .param("id", id)
                .param("incident", change.incident())
                .param("status", change.to().name())
                .param("on", Date.valueOf(change.on()))
                .param("source", change.source().orElse(null))
                .param("note", change.note())
                .param("label", label)
                .param("at", Timestamp.from(change.recordedAt()))
                .param("by", by.id())
                .update();
    }

    /// Lets those who change one matter wait for each other until the transaction ends.
    public void takeTurn(UUID incident, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "incident " + incident)
                .query()
                .singleRow();
    }

    /// The steps of one matter as known then, first to last.
    public List<StatusChange> of(UUID incident, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        CHANGES
                                + "WHERE changed.incident = :incident AND changed.recorded_at <= :known ORDER BY changed.recorded_at, changed.id")
                .param("incident", incident)
                .param("known", Timestamp.from(known))
                .query(MatterStore::change)
                .list();
    }

    /// What changed between two times after it had been reported, first to last.
    public List<StatusChange> changed(Instant after, Instant until, Reader reader) {
        return sql.as(reader)
                .sql(
                        CHANGES
                                + """
                                WHERE changed.before IS NOT NULL AND changed.recorded_at > :after AND changed.recorded_at <= :until
                                ORDER BY changed.recorded_at, changed.id
                                """)
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .query(MatterStore::change)
                .list();
    }

    private static StatusChange change(ResultSet row, int number) throws SQLException {
        return new StatusChange(
                row.getObject("incident", UUID.class),
                new CountryCode(row.getString("host")),
                Optional.ofNullable(row.getString("before")).map(MatterStatus::valueOf),
                MatterStatus.valueOf(row.getString("status")),
                row.getObject("on_day", LocalDate.class),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                row.getString("note"),
                row.getString("name"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
