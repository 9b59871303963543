package chancery.evidence.store;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.claims.ClaimSubject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Warnings that were let pass.
@Repository
public class OverrideStore {

    private final ReaderSql sql;

    OverrideStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// A rule let pass for one text at one place.
    public record Passed(int number, String rule, String digest) {}

    public Set<Passed> of(UUID record, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT number, rule, text_digest FROM evidence.warning_override
                         WHERE subject = :record
                        """)
                .param("record", record)
                .query((row, number) ->
                        new Passed(
                                row.getInt("number"),
                                row.getString("rule"),
                                row.getString("text_digest")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public void add(
            UUID id,
            ClaimSubject subject,
            String rule,
            String digest,
            String reason,
            Instant at,
            Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.warning_override
                               (id, place, subject, number, rule, text_digest, reason, recorded_at, recorded_by)
                        VALUES (:id, :place, :subject, :number, :rule, :digest, :reason, :at, :by)
                        """)
                .param("id", id)
                .param("place", subject.place().name())
                .param("subject", subject.record())
                .param("number", subject.number())
                .param("rule", rule)
                .param("digest", digest)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }
}
