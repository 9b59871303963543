package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.ApproachStage;
import chancery.engagements.ApproachStep;
import chancery.engagements.Clash;
import chancery.engagements.Engagement;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.EngagementMode;
import chancery.engagements.Moved;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Outdated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Approaches: where each stands, whom it is for, and how it came there.
@Repository
public class EngagementStore {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String ENGAGEMENTS =
            """
            SELECT engagement.id, engagement.mission, engagement.host, engagement.stage, engagement.subject,
                   engagement.mode, engagement.planned_at, engagement.held_at, engagement.version,
                   engagement.revision, engagement.label
              FROM engagements.engagement
            """;

    private final ReaderSql sql;

    EngagementStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Engagement get(UUID id, Reader reader) {
        return one(ENGAGEMENTS + "WHERE engagement.id = :id", id, reader);
    }

    /// The same, locked until the transaction ends, and only if it is still as the officer read it.
    public Engagement lock(UUID id, Optional<Long> expected, Reader reader) {
        var locked = one(ENGAGEMENTS + "WHERE engagement.id = :id FOR NO KEY UPDATE", id, reader);
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
                .query(EngagementStore::engagement)
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
                                instant(row, "planned_at"),
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

    /// Other approaches planned to one of these offices within a week of a time.
    public List<Clash> clashes(
            List<UUID> targets, Instant planned, Optional<UUID> except, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT engagement.id, office.code, engagement.subject, host_office.title, engagement.planned_at
                          FROM engagements.target
                          JOIN engagements.engagement ON engagement.id = target.engagement
                          JOIN missions.office ON office.id = engagement.mission
                          JOIN stakeholders.host_office_now host_office ON host_office.record = target.host_office
                         WHERE target.host_office = ANY (:targets::uuid[])
                           AND engagement.stage IN ('ASKED', 'GRANTED', 'POSTPONED')
                           AND engagement.planned_at BETWEEN :from AND :to
                           AND engagement.id IS DISTINCT FROM :except::uuid
                         ORDER BY engagement.planned_at
                        """)
                .param("targets", targets.toArray(UUID[]::new))
                .param("from", Timestamp.from(planned.minus(WEEK)))
                .param("to", Timestamp.from(planned.plus(WEEK)))
                .param("except", except.orElse(null))
                .query((row, number) ->
                        new Clash(
                                row.getObject("id", UUID.class),
                                new OfficeCode(row.getString("code")),
                                row.getString("subject"),
                                row.getString("title"),
                                row.getTimestamp("planned_at").toInstant()))
                .list();
    }

    /// Engagements the reader may see, newest first, 500 at most.
    public List<EngagementListed> list(EngagementFilter filter, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT engagement.id, office.code, engagement.host, engagement.stage, engagement.subject,
                               engagement.mode, engagement.happens,
                               coalesce((SELECT string_agg(counterpart.title, '; ' ORDER BY counterpart.title)
                                           FROM engagements.counterpart
                                          WHERE counterpart.engagement = engagement.id
                                            AND counterpart.version = engagement.version), '') AS counterparts,
                               said.points, said.delivered
                          FROM (SELECT engagement.*, coalesce(engagement.held_at, engagement.planned_at) AS happens
                                  FROM engagements.engagement
                                 WHERE (:mission = '' OR engagement.mission =
                                            (SELECT office.id FROM missions.office WHERE office.code = :mission))
                                   AND (:host = '' OR engagement.host = :host)
                                   AND (:stage = '' OR engagement.stage = :stage)
                                   AND (:text = '' OR engagement.subject ILIKE '%' || :text || '%')
                                   AND (:asOf::timestamptz IS NULL
                                        OR EXISTS (SELECT FROM engagements.record
                                                    WHERE record.engagement = engagement.id
                                                      AND record.recorded_at <= :asOf::timestamptz))
                                   AND ((:directive::uuid IS NULL AND :point::int IS NULL AND :round::int IS NULL)
                                        OR EXISTS (SELECT FROM engagements.delivery
                                                    WHERE delivery.engagement = engagement.id
                                                      AND delivery.version = engagement.version
                                                      AND (:directive::uuid IS NULL OR delivery.directive = :directive::uuid)
                                                      AND (:point::int IS NULL OR delivery.number = :point::int)
                                                      AND (:round::int IS NULL OR coalesce(delivery.round, 1) = :round::int)))
                                 ORDER BY coalesce(engagement.held_at, engagement.planned_at) DESC NULLS LAST,
                                          engagement.id DESC
                                 LIMIT 500) engagement
                          JOIN missions.office ON office.id = engagement.mission
                          JOIN LATERAL (SELECT count(*) AS points,
                                               count(*) FILTER (WHERE delivery.delivery IN
                                                   ('DELIVERED', 'DELIVERED_IN_PART', 'ADAPTED')) AS delivered
                                          FROM engagements.delivery
                                         WHERE delivery.engagement = engagement.id
                                           AND delivery.version = engagement.version
                                           AND (:directive::uuid IS NULL OR delivery.directive = :directive::uuid)
                                           AND (:point::int IS NULL OR delivery.number = :point::int)
                                           AND (:round::int IS NULL OR coalesce(delivery.round, 1) = :round::int)) said ON true
                         ORDER BY engagement.happens DESC NULLS LAST, engagement.id DESC
                        """)
                .param("mission", filter.mission().map(OfficeCode::text).orElse(""))
                .param("host", filter.host().map(CountryCode::text).orElse(""))
                .param("stage", filter.stage().map(ApproachStage::name).orElse(""))
                .param("directive", filter.directive().orElse(null))
                .param("point", filter.point().orElse(null))
                .param("round", filter.round().orElse(null))
                .param("asOf", filter.asOf().map(Timestamp::from).orElse(null))
                .param("text", filter.text())
                .query(EngagementStore::listed)
                .list();
    }

    private static EngagementListed listed(ResultSet row, int number) throws SQLException {
        return new EngagementListed(
                row.getObject("id", UUID.class),
                new OfficeCode(row.getString("code")),
                new CountryCode(row.getString("host")),
                ApproachStage.valueOf(row.getString("stage")),
                row.getString("subject"),
                EngagementMode.valueOf(row.getString("mode")),
                instant(row, "happens"),
                row.getString("counterparts"),
                row.getLong("points"),
                row.getLong("delivered"));
    }

    private static Engagement engagement(ResultSet row, int number) throws SQLException {
        return new Engagement(
                row.getObject("id", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                ApproachStage.valueOf(row.getString("stage")),
                row.getString("subject"),
                EngagementMode.valueOf(row.getString("mode")),
                instant(row, "planned_at"),
                instant(row, "held_at"),
                row.getInt("version"),
                row.getLong("revision"),
                row.getInt("label"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
