package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.Recorded;
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

/// A measure that answers a point of ours reaches another stage. Each stage is a source of the one
/// alert about the measure; a corrected day is none.
@Component
class MeasureMoved implements AlertRule {

    private final ReaderSql sql;
    private final Missions missions;

    MeasureMoved(ReaderSql sql, Missions missions) {
        this.sql = sql;
        this.missions = missions;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.MEASURE_MOVED;
    }

    @Override
    public Set<String> wokenBy() {
        return Set.of("MeasureStageNoted", "MeasureAnsweredPoint");
    }

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        var top = missions.headquarters(reader).id();
        return sql.as(reader)
                .sql(
                        """
                        SELECT stage.id, stage.measure, stage.stage, stage.on_day, measure.host, measure.title_en,
                               measure.label, greatest(stage.recorded_at, linked.at) AS known_at
                          FROM observations.measure_stage stage
                          JOIN LATERAL (SELECT min(link.recorded_at) AS at FROM observations.measure_link_now link
                                         WHERE link.measure = stage.measure AND link.directive IS NOT NULL) linked
                               ON linked.at IS NOT NULL
                          JOIN observations.measure_now measure ON measure.record = stage.measure
                         WHERE NOT stage.withdrawn AND stage.replaces IS NULL
                           AND NOT EXISTS (SELECT FROM observations.measure_withdrawal gone
                                            WHERE gone.measure = stage.measure)
                           AND NOT EXISTS (SELECT FROM observations.measure_stage later
                                            WHERE later.replaces = stage.id AND later.withdrawn)
                           AND greatest(stage.recorded_at, linked.at) > :after
                           AND greatest(stage.recorded_at, linked.at) <= :upTo
                         ORDER BY known_at, stage.on_day, stage.id
                        """)
                .param("after", Timestamp.from(after))
                .param("upTo", Timestamp.from(upTo))
                .query((row, number) -> finding(row, top))
                .list();
    }

    private static Finding finding(ResultSet row, UUID top) throws SQLException {
        var host = new CountryCode(row.getString("host"));
        return new Finding(
                "moved measure " + row.getString("id"),
                Subject.of(SubjectKind.MEASURE, row.getObject("measure", UUID.class)),
                top,
                Optional.of(host),
                row.getTimestamp("known_at").toInstant(),
                Map.of(
                        "host", host.text(),
                        "title", row.getString("title_en"),
                        "stage", row.getString("stage"),
                        "day", row.getString("on_day")),
                row.getInt("label"));
    }

    @Override
    public Optional<UUID> endedBy(Recorded entry) {
        return entry.kind().equals("MeasureWithdrawn")
                ? Optional.of(UUID.fromString(String.valueOf(entry.facts().get("measure"))))
                : Optional.empty();
    }
}
