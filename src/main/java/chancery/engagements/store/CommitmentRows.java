package chancery.engagements.store;

import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Outcome;
import chancery.engagements.commitments.Settled;
import chancery.kernel.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A promise as it lies in PostgreSQL, with the last word on it of those that count.
final class CommitmentRows {

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

    static final String COMMITMENTS = WITH_LAST_WORD.formatted("");
    static final String KNOWN_THEN = WITH_LAST_WORD.formatted("AND outcome.said_at <= :asOf");

    private CommitmentRows() {}

    static Commitment read(ResultSet row, int number) throws SQLException {
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
