package chancery.directives.store;

import chancery.database.KeeperSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Finds directives whose hold has ended; as the keeper, because nobody asks for it.
@Repository
public class HeldStore {

    private final KeeperSql keeper;

    HeldStore(KeeperSql keeper) {
        this.keeper = keeper;
    }

    /// A directive to let out, and in whose name.
    public record Due(UUID directive, UUID releaser) {}

    public List<Due> dueAt(Instant now) {
        return keeper.keep(sql ->
                sql.sql(
                                """
                                SELECT directive.id AS directive, directive.releaser
                                  FROM directives.directive
                                 WHERE directive.stage = 'HELD'
                                   AND directive.hold_until <= :now
                                 ORDER BY directive.hold_until
                                """)
                        .param("now", Timestamp.from(now))
                        .query(Due.class)
                        .list());
    }
}
