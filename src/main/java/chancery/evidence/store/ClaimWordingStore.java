package chancery.evidence.store;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.claims.Claim;
import chancery.evidence.claims.ClaimKind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Words claims, one row for each wording, and tells how they were worded before.
@Repository
public class ClaimWordingStore {

    private final ReaderSql sql;

    ClaimWordingStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who word one claim wait for each other until the transaction ends.
    public void takeTurn(UUID claim, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "claim " + claim)
                .query()
                .singleRow();
    }

    public void add(Claim claim, Optional<UUID> replaces, Officer by) {
        var said = claim.said();
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.claim
                               (id, record, place, subject, number, kind, stretch, statement, population, comparator,
                                cause_shown, counter_state, counter, withdrawn, replaces, recorded_at, recorded_by)
                        VALUES (:id, :record, :place, :subject, :number, :kind, :stretch, :statement, :population,
                                :comparator, :causeShown, :counterState, :counter, :withdrawn, :replaces::uuid, :at, :by)
                        """)
                .param("id", claim.version())
                .param("record", claim.id())
                .param("place", claim.subject().place().name())
                .param("subject", claim.subject().record())
                .param("number", claim.subject().number())
                .param("kind", said.kind().name())
                .param("stretch", said.stretch())
                .param("statement", said.statement())
                .param("population", said.population())
                .param("comparator", said.comparator())
                .param("causeShown", said.causeShown())
                .param("counterState", said.counterState().name())
                .param("counter", said.counter())
                .param("withdrawn", claim.withdrawn())
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(claim.at()))
                .param("by", by.id())
                .update();
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
