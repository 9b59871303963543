package chancery.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.database.KilledServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/// Holds the sealer in the middle of a batch, so that it can be killed there for certain: it has
/// read what waits and is about to write its seals, but the table of seals is locked.
///
/// Officers go on filing meanwhile; they never wait for the sealer.
final class HaltedSealer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String WAITING =
            """
            SELECT EXISTS (SELECT FROM pg_locks
                             JOIN pg_stat_activity ON pg_stat_activity.pid = pg_locks.pid
                            WHERE NOT pg_locks.granted
                              AND pg_locks.relation = 'journal.seal'::regclass
                              AND pg_stat_activity.usename = 'chancery_keeper')
            """;

    private final Connection connection;

    private HaltedSealer(Connection connection) {
        this.connection = connection;
    }

    static HaltedSealer of(Path data) {
        try {
            var connection = KilledServer.connectTo(data);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("LOCK TABLE journal.seal IN EXCLUSIVE MODE");
            }
            return new HaltedSealer(connection);
        } catch (SQLException | IOException failure) {
            throw new AssertionError("the table of seals cannot be locked", failure);
        }
    }

    /// Waits until the sealer stands before the lock.
    void await() {
        var end = Instant.now().plus(PATIENCE);
        boolean waits = false;
        while (!waits && Instant.now().isBefore(end)) {
            waits = isWaiting();
        }
        assertThat(waits).as("the sealer is in the middle of a batch").isTrue();
    }

    private boolean isWaiting() {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(WAITING)) {
            found.next();
            Thread.sleep(5);
            return found.getBoolean(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /// Lets go of the lock; where the server was killed it has gone already.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            System.out.println("the lock went with its server: " + gone.getMessage());
        }
    }
}
