package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.Recorded;
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

/// A source is retracted where it was published; its page lists what rests on it.
@Component
class RetractedSource implements AlertRule {

    private final ReaderSql sql;
    private final Missions missions;

    RetractedSource(ReaderSql sql, Missions missions) {
        this.sql = sql;
        this.missions = missions;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.RETRACTED_SOURCE;
    }

    @Override
    public Set<String> wokenBy() {
        return Set.of("SourceStandingChanged");
    }

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        var top = missions.headquarters(reader).id();
        return sql.as(reader)
                .sql(
                        """
                        SELECT standing.id, standing.source, standing.recorded_at, standing.since, standing.label,
                               latest.title, latest.publisher
                          FROM evidence.source_standing standing
                          JOIN LATERAL (SELECT source.title, source.publisher FROM evidence.source
                                         WHERE source.record = standing.source
                                         ORDER BY source.recorded_at DESC, source.id DESC LIMIT 1) latest ON true
                         WHERE standing.standing = 'RETRACTED'
                           AND standing.recorded_at > :after AND standing.recorded_at <= :upTo
                         ORDER BY standing.recorded_at, standing.id
                        """)
                .param("after", Timestamp.from(after))
                .param("upTo", Timestamp.from(upTo))
                .query((row, number) -> finding(row, top))
                .list();
    }

    private static Finding finding(ResultSet row, UUID top) throws SQLException {
        return new Finding(
                "retracted source " + row.getString("id"),
                Subject.of(SubjectKind.SOURCE, row.getObject("source", UUID.class)),
                top,
                Optional.empty(),
                row.getTimestamp("recorded_at").toInstant(),
                Map.of(
                        "title", row.getString("title"),
                        "publisher", row.getString("publisher"),
                        "day", row.getString("since")),
                row.getInt("label"));
    }

    @Override
    public Optional<UUID> endedBy(Recorded entry) {
        return entry.kind().equals("SourceStandingChanged")
                        && "STANDS".equals(entry.facts().get("standing"))
                ? Optional.of(UUID.fromString(String.valueOf(entry.facts().get("source"))))
                : Optional.empty();
    }
}
