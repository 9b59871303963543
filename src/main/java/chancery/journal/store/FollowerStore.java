package chancery.journal.store;

import chancery.database.KeeperSql;
import chancery.journal.Follower;
import chancery.journal.SealedEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cursors of followers in PostgreSQL, moved by the keeper, one follower at a time in the whole
/// cluster.
@Repository
public class FollowerStore {

    private static final int BATCH = 500;

    private final KeeperSql keeper;

    FollowerStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// Hands the next batch to the follower and moves its cursor behind it; tells how many entries
    /// there were. The lock is held until both are done.
    public int advance(Follower follower) {
        return keeper.keep(sql -> {
            takeTurn(follower.name(), sql);
            var next = after(position(follower.name(), sql), sql);
            if (!next.isEmpty()) {
                follower.take(next);
                move(follower.name(), next.getLast().position(), sql);
            }
            return next.size();
        });
    }

    /// How far a follower has come; 0 for one that has not begun.
    public long position(String name) {
        return keeper.keep(sql -> position(name, sql));
    }

    /// The last sealed position; 0 when nothing is sealed.
    public long head() {
        return keeper.keep(sql ->
                sql.sql("SELECT coalesce(max(seal.position), 0) FROM journal.seal")
                        .query(Long.class)
                        .single());
    }

    /// Puts the cursor before the first entry, once nobody works with it.
    public void sendBack(String name) {
        keeper.keep(sql -> {
            takeTurn(name, sql);
            move(name, 0, sql);
            return true;
        });
    }

    private static void takeTurn(String name, JdbcClient sql) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtext('chancery follower ' || :name))")
                .param("name", name)
                .query()
                .singleRow();
    }

    private static long position(String name, JdbcClient sql) {
        return sql.sql("SELECT follower.position FROM journal.follower WHERE follower.name = :name")
                .param("name", name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static List<SealedEntry> after(long position, JdbcClient sql) {
        return sql.sql(
                        """
                        SELECT seal.position, seal.label, entry.id, entry.bytes, entry.recorded_at
                          FROM journal.seal
                          JOIN journal.entry ON entry.id = seal.entry
                         WHERE seal.position > :position
                         ORDER BY seal.position
                         LIMIT :most
                        """)
                .param("position", position)
                .param("most", BATCH)
                .query(FollowerStore::sealed)
                .list();
    }

    private static void move(String name, long position, JdbcClient sql) {
        sql.sql(
                        """
                        INSERT INTO journal.follower (name, position) VALUES (:name, :position)
                            ON CONFLICT (name) DO UPDATE SET position = excluded.position
                        """)
                .param("name", name)
                .param("position", position)
                .update();
    }

    private static SealedEntry sealed(ResultSet row, int number) throws SQLException {
        return new SealedEntry(
                row.getLong("position"), row.getInt("label"), EntryStore.recorded(row, number));
    }
}
