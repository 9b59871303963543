package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.claims.ClaimKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// How claims were worded before.
@Repository
public class ClaimWordingStore {

    private final ReaderSql sql;

    ClaimWordingStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// One wording that another one replaced.
    public record Wording(ClaimKind kind, String statement, boolean causeShown, Instant at) {}

    /// The wordings that were replaced by another, oldest first.
    public List<Wording> of(UUID claim, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT worded.kind, worded.statement, worded.cause_shown, worded.recorded_at
                          FROM evidence.claim worded
                          JOIN evidence.claim later ON later.replaces = worded.id AND later.statement <> worded.statement
                         WHERE worded.record = :claim
                         ORDER BY worded.recorded_at, worded.id
                        """)
                .param("claim", claim)
                .query((row, number) ->
                        new Wording(
                                ClaimKind.valueOf(row.getString("kind")),
                                row.getString("statement"),
                                row.getBoolean("cause_shown"),
                                row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
