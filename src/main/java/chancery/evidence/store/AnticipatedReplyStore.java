package chancery.evidence.store;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.replies.AnticipatedReply;
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

/// Anticipated replies, as they are worded now.
@Repository
public class AnticipatedReplyStore {

    private static final String KNOWN =
            """
            SELECT reply.* FROM evidence.anticipated_reply reply
             WHERE NOT reply.removed
               AND NOT EXISTS (SELECT FROM evidence.anticipated_reply later WHERE later.replaces = reply.id)
            """;

    private final ReaderSql sql;

    AnticipatedReplyStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who word one reply wait for each other until the transaction ends.
    public void takeTurn(UUID reply, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "reply " + reply)
                .query()
                .singleRow();
    }

    public Optional<AnticipatedReply> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(KNOWN + "AND reply.record = :id")
                .param("id", id)
                .query(AnticipatedReplyStore::reply)
                .optional();
    }

    public List<AnticipatedReply> of(UUID directive, Reader reader) {
        return sql.as(reader)
                .sql(
                        KNOWN
                                + """
                                  AND reply.directive = :directive
                                ORDER BY reply.point, reply.valid_from DESC, reply.record
                                """)
                .param("directive", directive)
                .query(AnticipatedReplyStore::reply)
                .list();
    }

    public void add(
            AnticipatedReply reply,
            boolean removed,
            Optional<UUID> replaces,
            Instant at,
            Officer by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.anticipated_reply
                               (id, record, directive, point, counter, rebuttal, valid_from, removed, replaces, recorded_at,
                                recorded_by)
                        VALUES (:id, :record, :directive, :point, :counter, :rebuttal, :validFrom, :removed,
                                :replaces::uuid, :at, :by)
                        """)
                .param("id", reply.version())
                .param("record", reply.id())
                .param("directive", reply.directive())
                .param("point", reply.point())
                .param("counter", reply.counter())
                .param("rebuttal", reply.rebuttal())
                .param("validFrom", Date.valueOf(reply.validFrom()))
                .param("removed", removed)
                .param("replaces", replaces.orElse(null))
                .param("at", Timestamp.from(at))
                .param("by", by.id())
                .update();
    }

    private static AnticipatedReply reply(ResultSet row, int number) throws SQLException {
        return new AnticipatedReply(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("directive", UUID.class),
                row.getInt("point"),
                row.getString("counter"),
                row.getString("rebuttal"),
                row.getObject("valid_from", LocalDate.class));
    }
}
