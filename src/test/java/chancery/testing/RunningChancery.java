package chancery.testing;

import chancery.Application;
import chancery.database.DatabaseOwner;
import chancery.database.KeeperSql;
import chancery.database.TestDatabase;
import chancery.journal.Export;
import chancery.kernel.MovableClock;
import java.io.StringWriter;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole program, running on a database and a port of its own.
///
/// Its roles are those of service: the owner is no superuser, readers and keeper own nothing.
public final class RunningChancery implements AutoCloseable {

    /// A Monday on which the tests' clock begins to run.
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final String OWNER = "chancery_owner";
    private static final String PASSWORD = "the owner of every test database";

    private final TestDatabase database;
    private final DatabaseOwner owner;
    private final ConfigurableApplicationContext context;

    private RunningChancery(
            TestDatabase database, DatabaseOwner owner, ConfigurableApplicationContext context) {
        this.database = database;
        this.owner = owner;
        this.context = context;
    }

    /// The one that test classes share: each makes records of its own and expects those of others.
    public static RunningChancery shared() {
        return Shared.RUNNING;
    }

    /// Started when first needed; it ends with the JVM.
    private static final class Shared {
        private static final RunningChancery RUNNING = start();
    }

    /// Another one, empty, for tests that need to be alone; takes some seconds.
    public static RunningChancery start() {
        var database = TestDatabase.empty();
        var owner = new DatabaseOwner(database.jdbcUrl(), OWNER, PASSWORD);
        prepare(database);
        var running = new RunningChancery(database, owner, contextOn(owner));
        running.clock().moveTo(MONDAY);
        return running;
    }

    /// On a database that somebody else runs and keeps; its clock is the machine's.
    public static RunningChancery on(DatabaseOwner owner) {
        return new RunningChancery(TestDatabase.NONE, owner, contextOn(owner));
    }

    private static ConfigurableApplicationContext contextOn(DatabaseOwner owner) {
        return new SpringApplicationBuilder(Application.class)
                .properties(Map.of("server.port", 0, "spring.main.register-shutdown-hook", false))
                .initializers(starting ->
                        ((GenericApplicationContext) starting)
                                .registerBean(DatabaseOwner.class, () -> owner))
                .run();
    }

    /// Makes the owner as the embedded database of service has it.
    private static void prepare(TestDatabase database) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    DO $owner$
                    BEGIN
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                            CREATE ROLE %1$s LOGIN CREATEROLE PASSWORD '%2$s';
                        END IF;
                    END $owner$
                    """
                            .formatted(OWNER, PASSWORD));
            statement.execute("ALTER DATABASE " + database.name() + " OWNER TO " + OWNER);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be prepared", failure);
        }
    }

    /// A door, or any other bean of the program.
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /// A bean by its name, where there are several of its type.
    public <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /// The program's clock; whoever moves it should move it back to [#MONDAY].
    public MovableClock clock() {
        return get(MovableClock.class);
    }

    /// A page's address, such as `page("/account")`.
    public URI page(String path) {
        return URI.create(
                "http://localhost:"
                        + context.getEnvironment().getProperty("local.server.port")
                        + path);
    }

    /// Runs the task as doors do: in a transaction of the readers' role.
    public <T> T inTransaction(Supplier<T> task) {
        return Objects.requireNonNull(
                new TransactionTemplate(get(PlatformTransactionManager.class))
                        .execute(status -> task.get()));
    }

    /// SQL as the superuser, whom no policy binds: to look behind the doors.
    public JdbcClient behindTheDoors() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        database.jdbcUrl(), database.superuser(), database.password()));
    }

    /// A connection as the owner of the schemas.
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.url(), owner.name(), owner.password());
    }

    /// Seals what waits and writes the journal as `chancery export --journal` does.
    public String exportedJournal() {
        var text = new StringWriter();
        Export.write(get(KeeperSql.class), text);
        return text.toString();
    }

    /// A browser in which nobody has signed in.
    public Browser browser() {
        return new Browser(this);
    }

    /// A program that calls the API without a token.
    public Caller caller() {
        return new Caller(this, Optional.empty());
    }

    /// Ends this one and removes its database; the shared one is never closed.
    @Override
    public void close() {
        context.close();
        if (!database.equals(TestDatabase.NONE)) {
            database.drop();
        }
    }
}
