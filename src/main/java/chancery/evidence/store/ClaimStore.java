package chancery.evidence.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.claims.Claim;
import chancery.evidence.claims.ClaimDraft;
import chancery.evidence.claims.ClaimKind;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.CounterState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Claims, as they are worded now.
@Repository
public class ClaimStore {

    private static final String KNOWN =
            """
            SELECT claim.*, first.recorded_by AS author
              FROM evidence.claim
              JOIN evidence.claim first ON first.id = claim.record
             WHERE NOT EXISTS (SELECT FROM evidence.claim later WHERE later.replaces = claim.id)
            """;

    private final ReaderSql sql;

    ClaimStore(ReaderSql sql) {
        this.sql = sql;
    }

    public Optional<Claim> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND claim.record = :id")
                .param("id", id)
                .query(ClaimStore::claim)
                .optional();
    }

    public List<Claim> of(UUID record, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + """
                                  AND claim.subject = :record AND NOT claim.withdrawn
                                ORDER BY claim.number, claim.record
                                """)
                .param("record", record)
                .query(ClaimStore::claim)
                .list();
    }

    public List<Claim> list(Optional<String> text, Optional<UUID> record, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + """
                                  AND NOT claim.withdrawn
                                  AND (:text::text IS NULL OR position(lower(:text) IN lower(claim.statement)) > 0)
                                  AND (:record::uuid IS NULL OR claim.subject = :record::uuid)
                                ORDER BY claim.recorded_at DESC, claim.id DESC
                                LIMIT 500
                                """)
                .param("text", text.orElse(null))
                .param("record", record.orElse(null))
                .query(ClaimStore::claim)
                .list();
    }

    /// The claims that rest on a source or a figure.
    public List<Claim> restingOn(UUID evidence, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + """
                                  AND NOT claim.withdrawn
                                  AND claim.record IN
                                      (SELECT link.claim FROM evidence.claim_link link
                                        WHERE (link.source = :evidence OR link.figure = :evidence) AND NOT link.removed
                                          AND NOT EXISTS (SELECT FROM evidence.claim_link later
                                                           WHERE later.replaces = link.id))
                                ORDER BY claim.subject, claim.number, claim.record
                                """)
                .param("evidence", evidence)
                .query(ClaimStore::claim)
                .list();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                new ClaimSubject(
                        ClaimPlace.valueOf(row.getString("place")),
                        row.getObject("subject", UUID.class),
                        row.getInt("number")),
                new ClaimDraft(
                        ClaimKind.valueOf(row.getString("kind")),
                        row.getString("stretch"),
                        row.getString("statement"),
                        row.getString("population"),
                        row.getString("comparator"),
                        row.getBoolean("cause_shown"),
                        CounterState.valueOf(row.getString("counter_state")),
                        row.getString("counter")),
                row.getBoolean("withdrawn"),
                row.getObject("author", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
