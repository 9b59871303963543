package chancery.observations.positions.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.observations.Stance;
import chancery.observations.positions.Influence;
import chancery.observations.positions.RecordedInfluence;
import chancery.observations.positions.RecordedPosition;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Positions and influence as people recorded them.
@Repository
public class PositionStore {

    private final ReaderSql sql;

    PositionStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// As known then, in the order in which they hold; the last one of an authority counts.
    public List<RecordedPosition> of(UUID issue, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT position.id, position.authority, position.stance, position.on_day, position.reason,
                               officer.name, position.recorded_at
                          FROM observations.position
                          JOIN access.officer ON officer.id = position.recorded_by
                         WHERE position.issue = :issue AND position.recorded_at <= :known
                         ORDER BY position.on_day, position.recorded_at, position.id
                        """)
                .param("issue", issue)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new RecordedPosition(
                                row.getObject("id", UUID.class),
                                row.getObject("authority", UUID.class),
                                Stance.valueOf(row.getString("stance")),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("reason"),
                                row.getString("name"),
                                row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /// As known then, in the order in which it was judged; the last one of an authority counts.
    public List<RecordedInfluence> influenceOn(UUID issue, Instant known, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT influence.authority, influence.influence, influence.reason, officer.name, influence.recorded_at
                          FROM observations.influence
                          JOIN access.officer ON officer.id = influence.recorded_by
                         WHERE influence.issue = :issue AND influence.recorded_at <= :known
                         ORDER BY influence.recorded_at, influence.id
                        """)
                .param("issue", issue)
                .param("known", Timestamp.from(known))
                .query((row, number) ->
                        new RecordedInfluence(
                                row.getObject("authority", UUID.class),
                                Influence.valueOf(row.getString("influence")),
                                row.getString("reason"),
                                row.getString("name"),
                                row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    public void add(UUID issue, RecordedPosition position, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.position
                               (id, issue, authority, stance, on_day, reason, label, recorded_at, recorded_by)
                        VALUES (:id, :issue, :authority, :stance, :on, :reason, :label, :at, :by)
                        """)
                .param("id", position.id())
                .param("issue", issue)
                .param("authority", position.authority())
                .param("stance", position.stance().name())
                .param("on", Date.valueOf(position.on()))
                .param("reason", position.reason())
                .param("label", label)
                .param("at", Timestamp.from(position.recordedAt()))
                .param("by", by.id())
                .update();
    }

    public void add(UUID id, UUID issue, RecordedInfluence judged, int label, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO observations.influence
                               (id, issue, authority, influence, reason, label, recorded_at, recorded_by)
                        VALUES (:id, :issue, :authority, :influence, :reason, :label, :at, :by)
                        """)
                .param("id", id)
                .param("issue", issue)
                .param("authority", judged.authority())
                .param("influence", judged.influence().name())
                .param("reason", judged.reason())
                .param("label", label)
                .param("at", Timestamp.from(judged.recordedAt()))
                .param("by", by.id())
                .update();
    }
}
