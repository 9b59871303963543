package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.missions.Missions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Both coders, who did not see each other, place a measure this far from the middle of a scale, on
/// the same side; to which side is not asked.
@Component
class MeasureAssessed implements AlertRule {

    private final ReaderSql sql;
    private final Missions missions;

    MeasureAssessed(ReaderSql sql, Missions missions) {
        this.sql = sql;
        this.missions = missions;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.MEASURE_ASSESSED;
    }

    @Override
    public Set<String> wokenBy() {
        return Set.of("InterventionCoded");
    }

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        var top = missions.headquarters(reader).id();
        return sql.as(reader)
                .sql(
                        """
                        SELECT assessment.id, assessment.label, second.coded_at, measure.record AS measure, measure.host,
                               measure.title_en, count(*) AS questions, max(least(abs(one.value), abs(other.value))) AS steps
                          FROM observations.coding second
                          JOIN observations.assessment ON assessment.id = second.assessment
                          JOIN observations.coding first ON first.assessment = assessment.id AND first.place = 1
                          JOIN observations.code one ON one.coding = first.id
                          JOIN observations.code other ON other.coding = second.id AND other.question = one.question
                          JOIN observations.intervention ON intervention.id = assessment.intervention
                          JOIN observations.measure ON measure.id = intervention.measure
                         WHERE second.place = 2
                           AND NOT EXISTS (SELECT FROM observations.measure_withdrawal gone WHERE gone.measure = measure.record)
                           AND sign(one.value) = sign(other.value)
                           AND least(abs(one.value), abs(other.value)) >= :threshold
                           AND second.coded_at > :after AND second.coded_at <= :upTo
                         GROUP BY assessment.id, assessment.label, second.coded_at, measure.record, measure.host, measure.title_en
                         ORDER BY second.coded_at, assessment.id
                        """)
                .param("threshold", threshold)
                .param("after", Timestamp.from(after))
                .param("upTo", Timestamp.from(upTo))
                .query((row, number) -> finding(row, top))
                .list();
    }

    private static Finding finding(ResultSet row, UUID top) throws SQLException {
        var host = new CountryCode(row.getString("host"));
        return new Finding(
                "assessed measure " + row.getString("id"),
                Subject.of(SubjectKind.MEASURE, row.getObject("measure", UUID.class)),
                top,
                Optional.of(host),
                row.getTimestamp("coded_at").toInstant(),
                Map.of(
                        "host", host.text(),
                        "title", row.getString("title_en"),
                        "questions", row.getString("questions"),
                        "steps", row.getString("steps")),
                row.getInt("label"));
    }
}
