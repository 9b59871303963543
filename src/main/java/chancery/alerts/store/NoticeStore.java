package chancery.alerts.store;

import chancery.alerts.notices.Notice;
import chancery.alerts.notices.NoticeKind;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Notices: made by the keeper for whom they concern, read by that officer alone.
@Repository
public class NoticeStore {

    private static final int MOST = 200;

    private final ReaderSql sql;

    NoticeStore(ReaderSql sql) {
        this.sql = sql;
    }

    public int unseen(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT count(*) FROM (SELECT FROM alerts.notice
                                               WHERE notice.officer = :officer AND notice.seen_at IS NULL LIMIT 100) unseen
                        """)
                .param("officer", reader.id())
                .query(Integer.class)
                .single();
    }

    /// The reader's notices, newest first.
    @Transactional(readOnly = true)
    public List<Notice> of(Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT notice.* FROM alerts.notice
                         WHERE notice.officer = :officer
                         ORDER BY notice.made_at DESC, notice.id DESC
                         LIMIT :most
                        """)
                .param("officer", reader.id())
                .param("most", MOST)
                .query(NoticeStore::notice)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Notice> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql("SELECT notice.* FROM alerts.notice WHERE notice.id = :id")
                .param("id", id)
                .query(NoticeStore::notice)
                .optional();
    }

    /// Notes that the reader has seen all of them.
    public void markSeen(Instant at, Reader reader) {
        sql.as(reader)
                .sql(
                        """
                        UPDATE alerts.notice SET seen_at = :at
                         WHERE officer = :officer AND seen_at IS NULL
                        """)
                .param("at", Timestamp.from(at))
                .param("officer", reader.id())
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("record", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("seen_at")).map(Timestamp::toInstant));
    }
}
