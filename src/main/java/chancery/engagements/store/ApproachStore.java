package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.Engagement;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Moved;
import chancery.engagements.capture.CapturedCommitment.Side;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// How approaches came where they are, and the offices of the host they are for.
@Repository
public class ApproachStore {

    private final ReaderSql sql;

    ApproachStore(ReaderSql sql) {
        this.sql = sql;
    }

    void addTargets(Engagement engagement, List<UUID> targets, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.target (engagement, host_office, label)
                        SELECT :engagement, office, :label FROM unnest(:offices::uuid[]) AS office
                        """)
                .param("engagement", engagement.id())
                .param("label", engagement.label())
                .param("offices", targets.toArray(UUID[]::new))
                .update();
    }

    public void addStep(Engagement engagement, Moved moved, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.step (id, engagement, label, kind, side, text, planned_at, said_by, said_at)
                        VALUES (:id, :engagement, :label, :kind, :side, :text, :planned::timestamptz, :by, :at)
                        """)
                .param("id", moved.id())
                .param("engagement", engagement.id())
                .param("label", engagement.label())
                .param("kind", moved.step().name())
                .param("side", moved.side().name())
                .param("text", moved.text())
                .param("planned", moved.planned().map(Timestamp::from).orElse(null))
                .param("by", by.id())
                .param("at", Timestamp.from(moved.at()))
                .update();
    }

    public List<Moved> stepsOf(UUID engagement, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT step.id, step.kind, step.side, step.text, step.planned_at, officer.name, step.said_at
                          FROM engagements.step
                          JOIN access.officer ON officer.id = step.said_by
                         WHERE step.engagement = :engagement
                         ORDER BY step.said_at, step.id
                        """)
                .param("engagement", engagement)
                .query((row, number) ->
                        new Moved(
                                row.getObject("id", UUID.class),
                                ApproachStep.valueOf(row.getString("kind")),
                                Side.valueOf(row.getString("side")),
                                row.getString("text"),
                                EngagementRows.instant(row, "planned_at"),
                                row.getString("name"),
                                row.getTimestamp("said_at").toInstant()))
                .list();
    }

    public List<UUID> targetsOf(UUID engagement, Reader reader) {
        return sql.as(reader)
                .sql(
                        "SELECT target.host_office FROM engagements.target WHERE target.engagement = :engagement")
                .param("engagement", engagement)
                .query(UUID.class)
                .list();
    }
}
