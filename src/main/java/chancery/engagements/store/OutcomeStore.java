package chancery.engagements.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Outcome;
import chancery.engagements.commitments.Settled;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What became of promises, every word of it.
@Repository
public class OutcomeStore {

    private final ReaderSql sql;

    OutcomeStore(ReaderSql sql) {
        this.sql = sql;
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
}
