package chancery.evidence.store;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Which meetings answered which claims.
@Repository
public class ClaimAnswerStore {

    private final ReaderSql sql;

    ClaimAnswerStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// One claim, answered in one meeting.
    public record Tie(UUID claim, UUID engagement) {}

    /// What was tied to the claims of a directive or a report, in the order in which it was.
    public List<Tie> of(UUID record, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT answer.claim, answer.engagement
                          FROM evidence.claim_answer answer
                          JOIN evidence.claim ON claim.id = answer.claim
                         WHERE claim.subject = :record
                         ORDER BY answer.recorded_at, answer.id
                        """)
                .param("record", record)
                .query((row, number) ->
                        new Tie(
                                row.getObject("claim", UUID.class),
                                row.getObject("engagement", UUID.class)))
                .list();
    }

    /// Ties them; tied already, nothing changes.
    ///
    /// @return whether this is new
    public boolean add(UUID id, Tie tie, Instant at, Officer by) {
        return sql.as(by)
                        .sql(
                                """
                                INSERT INTO evidence.claim_answer (id, claim, engagement, recorded_at, recorded_by)
                                VALUES (:id, :claim, :engagement, :at, :by)
                                ON CONFLICT (claim, engagement) DO NOTHING
                                """)
                        .param("id", id)
                        .param("claim", tie.claim())
                        .param("engagement", tie.engagement())
                        .param("at", Timestamp.from(at))
                        .param("by", by.id())
                        .update()
                > 0;
    }
}
