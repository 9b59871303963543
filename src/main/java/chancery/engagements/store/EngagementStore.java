package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Engagement;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Engagements: where each stands, from the approach on.
@Repository
public class EngagementStore {

    private final ReaderSql sql;
    private final ApproachStore approaches;

    EngagementStore(ReaderSql sql, ApproachStore approaches) {
        this.sql = sql;
        this.approaches = approaches;
    }

    public Engagement get(UUID id, Reader reader) {
        return one(EngagementRows.ENGAGEMENTS + "WHERE engagement.id = :id", id, reader);
    }

    /// The same, locked until the transaction ends, and only if it is still as the officer read it.
    public Engagement lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked =
                one(
                        EngagementRows.ENGAGEMENTS + "WHERE engagement.id = :id FOR NO KEY UPDATE",
                        id,
                        reader);
        expected.filter(revision -> revision != locked.revision())
                .ifPresent(revision -> {
                    throw new Outdated(locked.revision());
                });
        return locked;
    }

    private Engagement one(String statement, UUID id, Reader reader) {
        return sql.as(reader)
                .sql(statement)
                .param("id", id)
                .query(EngagementRows::read)
                .optional()
                .orElseThrow(() -> new NotFound("engagement", id));
    }

    public void add(Engagement engagement, List<UUID> targets, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.engagement
                               (id, label, mission, host, stage, revision, version, subject, mode, planned_at, held_at,
                                created_at, created_by)
                        VALUES (:id, :label, :mission, :host, :stage, :revision, :version, :subject, :mode,
                                :planned::timestamptz, :held::timestamptz, :at, :by)
                        """)
                .param("id", engagement.id())
                .param("label", engagement.label())
                .param("mission", engagement.mission())
                .param("host", engagement.host().text())
                .param("stage", engagement.stage().name())
                .param("revision", engagement.revision())
                .param("version", engagement.version())
                .param("subject", engagement.subject())
                .param("mode", engagement.mode().name())
                .param("planned", engagement.planned().map(Timestamp::from).orElse(null))
                .param("held", engagement.held().map(Timestamp::from).orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
        approaches.addTargets(engagement, targets, by);
    }

    public void save(Engagement engagement, Reader by) {
        sql.as(by)
                .sql(
                        """
                        UPDATE engagements.engagement
                           SET stage = :stage, revision = :revision, version = :version, mode = :mode,
                               planned_at = :planned::timestamptz, held_at = :held::timestamptz
                         WHERE id = :id
                        """)
                .param("stage", engagement.stage().name())
                .param("revision", engagement.revision())
                .param("version", engagement.version())
                .param("mode", engagement.mode().name())
                .param("planned", engagement.planned().map(Timestamp::from).orElse(null))
                .param("held", engagement.held().map(Timestamp::from).orElse(null))
                .param("id", engagement.id())
                .update();
    }
}
