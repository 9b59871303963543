package chancery.rehearsal.loading;

import chancery.database.DatabaseOwner;
import chancery.database.Migrations;
import chancery.database.Scaffold;
import chancery.rehearsal.NotEmpty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// One transaction in which an empty database is filled by COPY.
///
/// While one chunk of rows is sent, the next is made. What fails leaves the database empty.
public final class Loading implements Target, AutoCloseable {

    private static final int ROWS_PER_CHUNK = 150_000;

    private final Connection connection;
    private final Scaffold scaffold;
    private final CopyManager copy;
    private final Map<Set<UUID>, Integer> labels = new HashMap<>();
    private final Sender sender;
    private Chunk chunk = new Chunk();
    private int waiting;
    private long rows;

    private Loading(Connection connection) throws SQLException {
        this.connection = connection;
        this.scaffold = Scaffold.takeDown(connection);
        clear(connection);
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.sender = new Sender(this::send);
    }

    /// Begins, with roles and schemas made where they are missing.
    ///
    /// @throws NotEmpty when there is a ministry in it already
    public static Loading into(DatabaseOwner owner) {
        Migrations.prepare(owner);
        try {
            var connection =
                    DriverManager.getConnection(owner.url(), owner.name(), owner.password());
            try {
                begin(connection);
                return new Loading(connection);
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new LoadingFailed(failure);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL maintenance_work_mem = '512MB'");
            statement.execute("SET LOCAL lock_timeout = '5s'");
            statement.execute("LOCK TABLE missions.office IN ACCESS EXCLUSIVE MODE");
            try (var found =
                    statement.executeQuery(
                            """
                            SELECT EXISTS (SELECT FROM missions.office)
                                OR EXISTS (SELECT FROM access.officer)
                                OR EXISTS (SELECT FROM journal.seal)
                            """)) {
                found.next();
                if (found.getBoolean(1)) {
                    throw new NotEmpty();
                }
            }
        }
    }

    /// Empties every table that is to be filled, which lets its rows go in frozen.
    private static void clear(Connection connection) throws SQLException {
        var all = Arrays.stream(Table.values()).map(Table::title).toList();
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", all));
        }
    }

    @Override
    public void add(Table table, Object... values) {
        chunk.add(table, values);
        if (++waiting == ROWS_PER_CHUNK) {
            flush();
        }
    }

    private void flush() {
        rows += chunk.count();
        sender.take(chunk);
        chunk = new Chunk();
        waiting = 0;
    }

    private void send(Chunk full) {
        full.rows()
                .forEach((table, some) -> {
                    try {
                        synchronized (connection) {
                            copy.copyIn(table.copy(), new ByteArrayInputStream(some.bytes()));
                        }
                    } catch (SQLException failure) {
                        throw new LoadingFailed(failure);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    @Override
    public int label(Set<UUID> offices) {
        return labels.computeIfAbsent(Set.copyOf(offices), this::intern);
    }

    private int intern(Set<UUID> offices) {
        synchronized (connection) {
            try (var statement =
                    connection.prepareStatement("SELECT access.intern_label(?::uuid[])")) {
                var audience = offices.stream().sorted().toArray(UUID[]::new);
                statement.setArray(1, connection.createArrayOf("uuid", audience));
                try (var number = statement.executeQuery()) {
                    number.next();
                    return number.getInt(1);
                }
            } catch (SQLException failure) {
                throw new LoadingFailed(failure);
            }
        }
    }

    /// Rows taken so far.
    public long rows() {
        return rows + waiting;
    }

    /// Sends what is left, builds indexes, checks foreign keys, forces the reading rule again and
    /// makes all of it visible at once.
    ///
    /// @param progress is told what is being done
    public void finish(Consumer<String> progress) {
        flush();
        sender.close();
        progress.accept("Building indexes and checking foreign keys.");
        try {
            execute("INSERT INTO engagements.telling SELECT * FROM engagements.telling_by_facts");
            scaffold.putUp();
            execute("ANALYZE");
            connection.commit();
        } catch (SQLException failure) {
            throw new LoadingFailed(failure);
        }
    }

    /// How much room the whole database takes.
    public long bytes() {
        synchronized (connection) {
            try (var statement = connection.createStatement();
                    var size =
                            statement.executeQuery("SELECT pg_database_size(current_database())")) {
                size.next();
                return size.getLong(1);
            } catch (SQLException failure) {
                throw new LoadingFailed(failure);
            }
        }
    }

    private void execute(String sql) {
        synchronized (connection) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                throw new LoadingFailed(failure);
            }
        }
    }

    /// Undoes everything unless it was finished.
    @Override
    public void close() {
        sender.close();
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new LoadingFailed(failure);
        }
    }
}
