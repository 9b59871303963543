package chancery.access.store;

import chancery.database.KeeperSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Wrong passwords in a row, and until when nobody may sign in; only the keeper reads this.
@Repository
public class FailureStore {

    private final KeeperSql keeper;

    FailureStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// Counts one more wrong password and tells how many there are now, also when several come at
    /// once.
    public int add(UUID officer) {
        return keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.credential SET failures = failures + 1
                                 WHERE officer = :officer
                                RETURNING failures
                                """)
                        .param("officer", officer)
                        .query(Integer.class)
                        .single());
    }

    /// Lets nobody sign in until then; a longer lock set meanwhile stays.
    public void lock(UUID officer, Instant until) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.credential SET locked_until = greatest(locked_until, :until)
                                 WHERE officer = :officer
                                """)
                        .param("until", Timestamp.from(until))
                        .param("officer", officer)
                        .update());
    }

    public void forget(UUID officer) {
        keeper.keep(sql ->
                sql.sql(
                                """
                                UPDATE access.credential SET failures = 0, locked_until = NULL
                                 WHERE officer = :officer
                                """)
                        .param("officer", officer)
                        .update());
    }
}
