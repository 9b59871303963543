package chancery.alerts.store;

import chancery.alerts.notices.NoticeKind;
import chancery.database.KeeperSql;
import chancery.kernel.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps notices and queues their mails, each once.
@Repository
public class NewNotices {

    private final KeeperSql keeper;
    private final Ids ids;

    NewNotices(KeeperSql keeper, Ids ids) {
        this.keeper = keeper;
        this.ids = ids;
    }

    /// Makes a notice for each officer who was not told of this cause, with its mail where they
    /// want one at once.
    public void add(NoticeKind kind, String cause, UUID record, Instant at, List<UUID> officers) {
        keeper.keep(client -> {
            officers.forEach(officer -> add(kind, cause, record, at, officer, client));
            return true;
        });
    }

    private void add(
            NoticeKind kind,
            String cause,
            UUID record,
            Instant at,
            UUID officer,
            JdbcClient client) {
        client.sql(
                        """
                        WITH made AS (
                            INSERT INTO alerts.notice (id, officer, kind, cause, record, made_at)
                            VALUES (:id, :officer, :kind, :cause, :record, :at)
                                ON CONFLICT (officer, cause) DO NOTHING
                            RETURNING id, officer)
                        INSERT INTO alerts.mail (id, officer, notice, made_at, next_at)
                        SELECT :mail, made.officer, made.id, :at, :at
                          FROM made
                          JOIN alerts.wish ON wish.officer = made.officer
                         WHERE :atOnce AND wish.at_once AND wish.address <> ''
                        """)
                .param("id", ids.next())
                .param("mail", ids.next())
                .param("officer", officer)
                .param("kind", kind.name())
                .param("cause", cause)
                .param("record", record)
                .param("at", Timestamp.from(at))
                .param("atOnce", kind.isAtOnce())
                .update();
    }
}
