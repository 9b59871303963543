package chancery.database;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// SQL for the few tasks that have no reader: sign-in look-up, sealing, following, numbering, first
/// setting-up.
///
/// It connects as the role `chancery_keeper`, whose rights are listed in `docs/database-roles.md`
/// and checked by a test of the catalogue.
public final class KeeperSql {

    private final JdbcClient client;
    private final TransactionTemplate transactions;

    public KeeperSql(DataSource keepers) {
        this.client = JdbcClient.create(keepers);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(keepers));
    }

    /// Connects for a command that runs beside the server; the schemas must be there.
    public static KeeperSql open(DatabaseOwner owner) {
        var single = new PGSimpleDataSource();
        single.setUrl(owner.url());
        single.setUser(Roles.KEEPER);
        single.setPassword(owner.passwordOf(Roles.KEEPER));
        return new KeeperSql(single);
    }

    /// Runs the task in a transaction of its own and gives its answer.
    public <T> T keep(Function<JdbcClient, T> task) {
        return requireNonNull(transactions.execute(status -> task.apply(client)));
    }
}
