package chancery.database;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// SQL under the reader's row-level policy: the only way by which doors and stores reach protected
/// rows.
///
/// The reader is told to PostgreSQL for the running transaction and forgotten with it, so that no
/// statement can be sent without one. Statements outside a transaction are refused.
public final class ReaderSql {

    static final String BOUND = ReaderSql.class.getName();

    private final JdbcClient client;

    public ReaderSql(JdbcClient client) {
        this.client = client;
    }

    /// Opens SQL as this reader, for the transaction that is running.
    public JdbcClient as(Reader reader) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("rows are read inside a transaction only");
        }
        if (!reader.equals(Bound.reader())) {
            tell(reader);
            Bound.remember(reader);
        }
        return client;
    }

    private void tell(Reader reader) {
        client.sql(
                        """
                        SELECT set_config('chancery.reader', :reader, true), set_config('chancery.offices', :offices, true)
                        """)
                .param("reader", reader.id().toString())
                .param(
                        "offices",
                        reader.offices().stream()
                                .map(UUID::toString)
                                .collect(joining(",", "{", "}")))
                .query()
                .singleRow();
    }
}
