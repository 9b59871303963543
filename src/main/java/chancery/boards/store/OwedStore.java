package chancery.boards.store;

import chancery.boards.Replies.Owed;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// What hosts promised and still owe, as it was known at an instant.
@Repository
public class OwedStore {

    private static final int MOST = 1_000;

    private final ReaderSql sql;

    OwedStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// What hosts promised and nobody had noted the outcome of; earliest first.
    public List<Owed> owedAt(Instant at, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT commitment.id, commitment.engagement, engagement.subject, office.code,
                               commitment.host, commitment.what, commitment.due,
                               (coalesce(engagement.held_at, commitment.recorded_at) AT TIME ZONE office.zone)::date AS promised_on
                          FROM engagements.commitment
                          JOIN engagements.engagement ON engagement.id = commitment.engagement
                          JOIN missions.office ON office.id = engagement.mission
                         WHERE commitment.side = 'THEIRS'
                           AND commitment.recorded_at <= :at
                           AND NOT EXISTS (SELECT FROM engagements.outcome
                                            WHERE outcome.commitment = commitment.id AND outcome.said_at <= :at)
                         ORDER BY commitment.due, commitment.id
                         LIMIT :most
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query((row, number) ->
                        new Owed(
                                row.getObject("id", UUID.class),
                                row.getObject("engagement", UUID.class),
                                row.getString("subject"),
                                new OfficeCode(row.getString("code")),
                                new CountryCode(row.getString("host")),
                                row.getString("what"),
                                row.getObject("promised_on", LocalDate.class),
                                row.getObject("due", LocalDate.class)))
                .list();
    }
}
