package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.EngagementMode;
import chancery.engagements.approaches.ApproachStage;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Engagements in lists, as somebody looks for them.
@Repository
public class EngagementLists {

    private final ReaderSql sql;

    EngagementLists(ReaderSql sql) {
        this.sql = sql;
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
                .query(EngagementLists::listed)
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
                EngagementRows.instant(row, "happens"),
                row.getString("counterparts"),
                row.getLong("points"),
                row.getLong("delivered"));
    }
}
