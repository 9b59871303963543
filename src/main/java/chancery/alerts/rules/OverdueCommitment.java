package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.journal.Recorded;
import chancery.kernel.CountryCode;
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

/// A promise, theirs or ours, is open so many days after its day.
@Component
class OverdueCommitment implements AlertRule {

    private final ReaderSql sql;

    OverdueCommitment(ReaderSql sql) {
        this.sql = sql;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.OVERDUE_COMMITMENT;
    }

    /// Time alone makes it true.
    @Override
    public Set<String> wokenBy() {
        return Set.of();
    }

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        WITH late AS (
                            SELECT commitment.*, engagement.mission,
                                   greatest(commitment.recorded_at,
                                            (commitment.due + :days + 1)::timestamp AT TIME ZONE 'UTC') AS at
                              FROM engagements.commitment
                              JOIN engagements.engagement ON engagement.id = commitment.engagement)
                        SELECT late.id, late.mission, late.host, late.side, late.due, late.at, late.label
                          FROM late
                         WHERE late.at > :after AND late.at <= :upTo
                           AND NOT EXISTS (SELECT FROM engagements.outcome
                                            WHERE outcome.commitment = late.id AND outcome.said_at < late.at)
                         ORDER BY late.at, late.id
                        """)
                .param("days", threshold)
                .param("after", Timestamp.from(after))
                .param("upTo", Timestamp.from(upTo))
                .query(OverdueCommitment::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var commitment = row.getObject("id", UUID.class);
        var host = new CountryCode(row.getString("host"));
        return new Finding(
                "overdue commitment " + commitment,
                Subject.of(SubjectKind.COMMITMENT, commitment),
                row.getObject("mission", UUID.class),
                Optional.of(host),
                row.getTimestamp("at").toInstant(),
                Map.of(
                        "host", host.text(),
                        "side", row.getString("side"),
                        "day", row.getString("due")),
                row.getInt("label"));
    }

    @Override
    public Optional<UUID> endedBy(Recorded entry) {
        return entry.kind().equals("CommitmentSettled")
                ? Optional.of(UUID.fromString(String.valueOf(entry.facts().get("commitment"))))
                : Optional.empty();
    }
}
