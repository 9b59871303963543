package chancery.database;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Remembers, for as long as the transaction lives, whom PostgreSQL was told.
final class Bound implements TransactionSynchronization {

    static @Nullable Object reader() {
        return TransactionSynchronizationManager.getResource(ReaderSql.BOUND);
    }

    static void remember(Reader reader) {
        if (reader() == null) {
            TransactionSynchronizationManager.registerSynchronization(new Bound());
        } else {
            TransactionSynchronizationManager.unbindResource(ReaderSql.BOUND);
        }
        TransactionSynchronizationManager.bindResource(ReaderSql.BOUND, reader);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(ReaderSql.BOUND);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(ReaderSql.BOUND);
    }
}
