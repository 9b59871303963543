package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.commitments.Commitment;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Promises, as they were made and as they stand.
@Repository
public class CommitmentStore {

    private final ReaderSql sql;

    CommitmentStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(Commitment commitment, Instant at, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.commitment
                               (id, engagement, tasking, number, label, host, side, what, due, due_counted, recorded_at, recorded_by)
                        VALUES (:id, :engagement, :tasking::uuid, :number::int, :label, :host, :side, :what, :due, :counted, :at, :by)
                        """)
                .param("id", commitment.id())
                .param("engagement", commitment.engagement())
                .param("tasking", commitment.tasking().orElse(null))
                .param("number", commitment.point().orElse(null))
                .param("label", commitment.label())
                .param("host", commitment.host().text())
                .param("side", commitment.side().name())
                .param("what", commitment.what())
                .param("due", Date.valueOf(commitment.due()))
                .param(
                        "counted",
                        commitment.isMoved() ? Date.valueOf(commitment.dueCounted()) : null)
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    public Commitment get(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(CommitmentRows.COMMITMENTS + "WHERE commitment.id = :id")
                .param("id", id)
                .query(CommitmentRows::read)
                .optional()
                .orElseThrow(() -> new NotFound("commitment", id));
    }

    public List<Commitment> ofEngagement(UUID engagement, Reader reader) {
        return sql.as(reader)
                .sql(
                        CommitmentRows.COMMITMENTS
                                + "WHERE commitment.engagement = :engagement ORDER BY commitment.due")
                .param("engagement", engagement)
                .query(CommitmentRows::read)
                .list();
    }

    /// What is still open with a host, whoever promised, earliest first.
    public List<Commitment> openWith(CountryCode host, Reader reader) {
        return sql.as(reader)
                .sql(
                        CommitmentRows.COMMITMENTS
                                + "WHERE commitment.host = :host AND settled.outcome IS NULL ORDER BY commitment.due")
                .param("host", host.text())
                .query(CommitmentRows::read)
                .list();
    }

    /// Everything promised that the reader may see; open ones first, earliest first.
    public List<Commitment> all(Reader reader) {
        return sql.as(reader)
                .sql(
                        CommitmentRows.COMMITMENTS
                                + "ORDER BY settled.outcome IS NOT NULL, commitment.due LIMIT 1000")
                .query(CommitmentRows::read)
                .list();
    }

    /// What was promised where a directive was spoken of, as it was known at an instant; earliest
    /// first.
    public List<Commitment> underDirective(UUID directive, Instant asOf, Reader reader) {
        return sql.as(reader)
                .sql(
                        CommitmentRows.KNOWN_THEN
                                + """
                                 WHERE commitment.recorded_at <= :asOf
                                   AND commitment.engagement IN (SELECT delivery.engagement
                                                                   FROM engagements.delivery
                                                                  WHERE delivery.directive = :directive)
                                 ORDER BY commitment.due, commitment.id
                                """)
                .param("asOf", Timestamp.from(asOf))
                .param("directive", directive)
                .query(CommitmentRows::read)
                .list();
    }
}
