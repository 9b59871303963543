package chancery.alerts.store;

import chancery.alerts.notices.MailOutcome;
import chancery.alerts.notices.MailState;
import chancery.alerts.notices.Queued;
import chancery.database.KeeperSql;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.Ids;
import chancery.messaging.mail.Sent;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The queue of mail: nothing leaves it before the server has taken it or refused it for good.
@Repository
public class MailStore {

    private static final int LONGEST_PAUSE_MINUTES = 240;

    private final KeeperSql keeper;
    private final ReaderSql sql;
    private final Ids ids;

    MailStore(KeeperSql keeper, ReaderSql sql, Ids ids) {
        this.keeper = keeper;
        this.sql = sql;
        this.ids = ids;
    }

    /// Queues the digest of a day; a second time changes nothing.
    public void addDigest(UUID officer, LocalDate day, Instant at) {
        keeper.keep(client ->
                client.sql(
                                """
                                INSERT INTO alerts.mail (id, officer, day, made_at, next_at)
                                VALUES (:id, :officer, :day, :at, :at)
                                    ON CONFLICT (officer, day) DO NOTHING
                                """)
                        .param("id", ids.next())
                        .param("officer", officer)
                        .param("day", Date.valueOf(day))
                        .param("at", Timestamp.from(at))
                        .update());
    }

    /// Takes the mail that waits longest, lets it be sent, and notes what became of it; answers
    /// whether there was one. Other instances pass it over meanwhile.
    public boolean sendNext(Instant now, Function<Queued, Optional<Sent>> send) {
        return keeper.keep(client -> {
            var next = next(now, client);
            next.ifPresent(queued -> note(queued, send.apply(queued), now, client));
            return next.isPresent();
        });
    }

    private static Optional<Queued> next(Instant now, JdbcClient client) {
        return client.sql(
                        """
                        SELECT mail.* FROM alerts.mail
                         WHERE mail.ended_at IS NULL AND mail.next_at <= :now
                         ORDER BY mail.next_at, mail.id
                         LIMIT 1
                           FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Timestamp.from(now))
                .query(MailStore::queued)
                .optional();
    }

    private static void note(Queued queued, Optional<Sent> sent, Instant now, JdbcClient client) {
        switch (sent.orElse(null)) {
            case null -> end(queued, MailOutcome.NOTHING, "", now, client);
            case Sent.Taken() -> end(queued, MailOutcome.SENT, "", now, client);
            case Sent.Refused(var why) -> end(queued, MailOutcome.REFUSED, why, now, client);
            case Sent.Later(var why) -> later(queued, why, now, client);
        }
    }

    private static void end(
            Queued queued, MailOutcome outcome, String said, Instant now, JdbcClient client) {
        client.sql(
                        """
                        UPDATE alerts.mail
                           SET ended_at = :now, outcome = :outcome, said = :said, attempts = attempts + 1
                         WHERE id = :id
                        """)
                .param("now", Timestamp.from(now))
                .param("outcome", outcome.name())
                .param("said", said)
                .param("id", queued.id())
                .update();
    }

    /// The pause doubles from a minute to four hours, and never ends.
    private static void later(Queued queued, String why, Instant now, JdbcClient client) {
        long minutes = Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(8, queued.attempts()));
        client.sql(
                        """
                        UPDATE alerts.mail SET next_at = :next, said = :why, attempts = attempts + 1 WHERE id = :id
                        """)
                .param("next", Timestamp.from(now.plus(Duration.ofMinutes(minutes))))
                .param("why", why)
                .param("id", queued.id())
                .update();
    }

    /// The reader's last mails, newest first.
    public List<MailState> of(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT mail.* FROM alerts.mail
                         WHERE mail.officer = :officer
                         ORDER BY mail.made_at DESC, mail.id DESC
                         LIMIT 20
                        """)
                .param("officer", reader.id())
                .query((row, number) ->
                        new MailState(
                                Optional.ofNullable(row.getDate("day")).isPresent(),
                                row.getTimestamp("made_at").toInstant(),
                                row.getInt("attempts"),
                                Optional.ofNullable(row.getString("outcome"))
                                        .map(MailOutcome::valueOf),
                                row.getString("said")))
                .list();
    }

    private static Queued queued(ResultSet row, int number) throws SQLException {
        return new Queued(
                row.getObject("id", UUID.class),
                row.getObject("officer", UUID.class),
                Optional.ofNullable(row.getObject("notice", UUID.class)),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getInt("attempts"),
                row.getTimestamp("made_at").toInstant());
    }
}
