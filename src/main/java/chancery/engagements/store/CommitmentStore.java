package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitment.Outcome;
import chancery.engagements.commitments.Commitment.Settled;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Promises and what became of them.
@Repository
public class CommitmentStore {

    /// Promises, each with the last word on it of those that count.
    private static final String WITH_LAST_WORD =
            """
            SELECT commitment.id, commitment.engagement, commitment.tasking, commitment.number, commitment.host,
                   commitment.side, commitment.what, commitment.due, commitment.due_counted, commitment.label,
                   settled.outcome, settled.note, settled.proof, settled.said_by_name, settled.said_at
              FROM engagements.commitment
              LEFT JOIN LATERAL (SELECT outcome.outcome, outcome.note, outcome.proof, officer.name AS said_by_name, outcome.said_at
                                   FROM engagements.outcome
                                   JOIN access.officer ON officer.id = outcome.said_by
                                  WHERE outcome.commitment = commitment.id %s
                                  ORDER BY outcome.said_at DESC, outcome.id DESC
                                  LIMIT 1) settled ON true
            """;

    private static final String COMMITMENTS = WITH_LAST_WORD.formatted("");
    private static final String KNOWN_THEN =
            WITH_LAST_WORD.formatted("AND outcome.said_at <= :asOf");

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
                .sql(COMMITMENTS + "WHERE commitment.id = :id")
                .param("id", id)
                .query(CommitmentStore::commitment)
                .optional()
                .orElseThrow(() -> new NotFound("commitment", id));
    }

    public List<Commitment> ofEngagement(UUID engagement, Reader reader) {
        return sql.as(reader)
                .sql(
                        COMMITMENTS
                                + "WHERE commitment.engagement = :engagement ORDER BY commitment.due")
                .param("engagement", engagement)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// What is still open with a host, whoever promised, earliest first.
    public List<Commitment> openWith(CountryCode host, Reader reader) {
        return sql.as(reader)
                .sql(
                        COMMITMENTS
                                + "WHERE commitment.host = :host AND settled.outcome IS NULL ORDER BY commitment.due")
                .param("host", host.text())
                .query(CommitmentStore::commitment)
                .list();
    }

    /// Everything promised that the reader may see; open ones first, earliest first.
    public List<Commitment> all(Reader reader) {
        return sql.as(reader)
                .sql(
                        COMMITMENTS
                                + "ORDER BY settled.outcome IS NOT NULL, commitment.due LIMIT 1000")
                .query(CommitmentStore::commitment)
                .list();
    }

    /// What was promised where a directive was spoken of, as it was known at an instant; earliest
    /// first.
    public List<Commitment> underDirective(UUID directive, Instant asOf, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN_THEN
                                + """
                                 WHERE commitment.recorded_at <= :asOf
                                   AND commitment.engagement IN (SELECT delivery.engagement
                                                                   FROM engagements.delivery
                                                                  WHERE delivery.directive = :directive)
                                 ORDER BY commitment.due, commitment.id
                                """)
                .param("asOf", Timestamp.from(asOf))
                .param("directive", directive)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// Every word on a promise, oldest first; the last one counts.
    public List<Settled> outcomesOf(UUID commitment, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT outcome.outcome, outcome.note, outcome.proof, officer.name, outcome.said_at
                          FROM engagements.outcome
                          JOIN access.officer ON officer.id = outcome.said_by
                         WHERE outcome.commitment = :commitment
                         ORDER BY outcome.said_at, outcome.id
                        """)
                .param("commitment", commitment)
                .query((row, number) ->
                        new Settled(
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("note"),
                                row.getString("proof"),
                                row.getString("name"),
                                row.getTimestamp("said_at").toInstant()))
                .list();
    }

    public void settle(UUID id, Commitment commitment, Settled settled, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO engagements.outcome (id, commitment, label, outcome, note, proof, said_by, said_at)
                        VALUES (:id, :commitment, :label, :outcome, :note, :proof, :by, :at)
                        """)
                .param("id", id)
                .param("commitment", commitment.id())
                .param("label", commitment.label())
                .param("outcome", settled.outcome().name())
                .param("note", settled.note())
                .param("proof", settled.proof())
                .param("by", by.id())
                .param("at", Timestamp.from(settled.at()))
                .update();
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        var outcome = Optional.ofNullable(row.getString("outcome"));
        var due = row.getObject("due", LocalDate.class);
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getObject("engagement", UUID.class),
                Optional.ofNullable(row.getObject("tasking", UUID.class)),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                new CountryCode(row.getString("host")),
                Side.valueOf(row.getString("side")),
                row.getString("what"),
                due,
                Optional.ofNullable(row.getObject("due_counted", LocalDate.class)).orElse(due),
                outcome.isPresent()
                        ? Optional.of(
                                new Settled(
                                        Outcome.valueOf(outcome.get()),
                                        row.getString("note"),
                                        row.getString("proof"),
                                        row.getString("said_by_name"),
                                        row.getTimestamp("said_at").toInstant()))
                        : Optional.empty(),
                row.getInt("label"));
    }
}
