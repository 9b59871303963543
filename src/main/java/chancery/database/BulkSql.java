package chancery.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Sends many rows at once, by COPY, within the transaction that is running.
///
/// PostgreSQL copies into no table that has row-level security; so only tables that are open to
/// whoever signed in can be filled so.
@Component
public class BulkSql {

    private final DataSource readers;

    BulkSql(DataSource readersPool) {
        this.readers = readersPool;
    }

    /// @param statement as in `COPY evidence.series (id, …) FROM STDIN`
    /// @param rows in the text form of COPY
    /// @return how many were taken
    public long copy(String statement, CharSequence rows) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("rows are copied inside a transaction only");
        }
        var connection = DataSourceUtils.getConnection(readers);
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            statement,
                            new ByteArrayInputStream(
                                    rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, readers);
        }
    }
}
