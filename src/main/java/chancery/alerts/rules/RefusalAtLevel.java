package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A host refuses a point at a level or above: one finding for each meeting and directive.
@Component
class RefusalAtLevel implements AlertRule {

    private final ReaderSql sql;

    RefusalAtLevel(ReaderSql sql) {
        this.sql = sql;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.REFUSAL;
    }

    @Override
    public Set<String> wokenBy() {
        return Set.of("EngagementFiled");
    }

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT delivery.engagement, delivery.directive, delivery.mission, delivery.host, directive.reference,
                               min(delivery.label) AS label, min(record.recorded_at) AS at, min(delivery.level) AS level,
                               string_agg(DISTINCT delivery.number::text, ', ') AS points
                          FROM engagements.delivery
                          JOIN engagements.record
                            ON record.engagement = delivery.engagement AND record.version = delivery.version
                          JOIN directives.directive ON directive.id = delivery.directive
                         WHERE delivery.response = 'REFUSED'
                           AND delivery.level = ANY (:levels)
                           AND record.recorded_at > :after AND record.recorded_at <= :upTo
                         GROUP BY delivery.engagement, delivery.directive, delivery.mission, delivery.host, directive.reference
                         ORDER BY at, delivery.engagement, delivery.directive
                        """)
                .param("levels", levelsFrom(threshold))
                .param("after", Timestamp.from(after))
                .param("upTo", Timestamp.from(upTo))
                .query(RefusalAtLevel::finding)
                .list();
    }

    private static String[] levelsFrom(int threshold) {
        return Arrays.stream(ApproachLevel.values())
                .filter(level -> level.ordinal() >= threshold)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var engagement = row.getObject("engagement", UUID.class);
        var host = new CountryCode(row.getString("host"));
        return new Finding(
                "refusal " + engagement + " " + row.getString("directive"),
                Subject.of(SubjectKind.ENGAGEMENT, engagement),
                row.getObject("mission", UUID.class),
                Optional.of(host),
                row.getTimestamp("at").toInstant(),
                Map.of(
                        "host", host.text(),
                        "level", row.getString("level"),
                        "points", row.getString("points"),
                        "directive", row.getString("reference")),
                row.getInt("label"));
    }
}
