package chancery.database;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// SQL for the few tasks that have no reader: sign-in look-up, sealing, following, numbering, first setting-up.
///
/// It connects as the role `chancery_keeper`, whose rights are listed in `docs/database-roles.md` and checked by a
/// test of the catalogue.
public final class KeeperSql {

    private final JdbcClient client;
    private final TransactionTemplate transactions;

    public KeeperSql(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    /// Runs the task in a transaction of its own and gives its answer.
    public <T> T keep(Function<JdbcClient, T> task) {
        return requireNonNull(transactions.execute(status -> task.apply(client)));
    }
}
