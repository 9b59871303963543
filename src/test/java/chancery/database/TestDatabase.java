package chancery.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database for one test class, copied in some 30 ms from a template that was prepared once.
///
/// All come from one throw-away cluster per JVM below `target`; it starts empty, so that
/// preparations are proved from nothing, and goes with the JVM.
public record TestDatabase(String name) {

    /// No database of ours.
    public static final TestDatabase NONE = new TestDatabase("");

    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// What turns an empty database into the template, such as the migrations.
    @FunctionalInterface
    public interface Preparation {
        void prepare(TestDatabase template) throws SQLException;
    }

    /// A new database with nothing in it.
    public static TestDatabase empty() {
        return created("template0");
    }

    /// A new copy of a template, which is prepared when first asked for by its name.
    public static TestDatabase copyOf(String template, Preparation preparation) {
        return created(TEMPLATES.computeIfAbsent(template, name -> prepared(preparation)));
    }

    private static String prepared(Preparation preparation) {
        var template = empty();
        try {
            preparation.prepare(template);
        } catch (SQLException failure) {
            throw new IllegalStateException("the template cannot be prepared", failure);
        }
        return template.name();
    }

    private static TestDatabase created(String template) {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet());
        administer(
                "CREATE DATABASE %s TEMPLATE %s STRATEGY wal_log"
                        .formatted(database.name, template));
        return database;
    }

    /// Its address, without user and password.
    public String jdbcUrl() {
        return server().jdbcUrl(name);
    }

    /// The account that may do everything; row-level security does not bind it.
    public String superuser() {
        return server().superuser();
    }

    /// The superuser's password.
    public String password() {
        return server().password();
    }

    /// A connection as the superuser.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), superuser(), password());
    }

    /// Removes it, closing connections that are still open.
    public void drop() {
        administer("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static void administer(String sql) {
        try (var connection = new TestDatabase("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("refused: " + sql, failure);
        }
    }

    /// The server that all test databases of this JVM share.
    public static EmbeddedPostgres server() {
        return Server.RUNNING;
    }

    /// Started when first needed.
    private static final class Server {

        private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);
        private static final int MOST_JVMS = 8;
        private static final Path PLACE = Path.of("target", "test-database").toAbsolutePath();
        private static final EmbeddedPostgres RUNNING = start();

        /// Takes the first folder that no other JVM holds, and clears what a killed one left there.
        private static EmbeddedPostgres start() {
            var server =
                    IntStream.rangeClosed(1, MOST_JVMS)
                            .mapToObj(number -> PLACE.resolve(Integer.toString(number)))
                            .filter(Server::cleared)
                            .flatMap(folder -> started(folder).stream())
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalStateException("no server starts in " + PLACE));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }

        /// Nothing where another JVM was faster.
        private static Optional<EmbeddedPostgres> started(Path folder) {
            var settings = EmbeddedPostgres.Settings.fast().withPrograms(PLACE.resolve("programs"));
            try {
                return Optional.of(EmbeddedPostgres.start(folder, settings));
            } catch (DatabaseUnavailable taken) {
                LOG.info("No server in {}: {}", folder, taken.getMessage());
                return Optional.empty();
            }
        }

        private static boolean cleared(Path folder) {
            try {
                var lock = FolderLock.take(folder);
                Postmaster.processesOf(folder.resolve("cluster")).stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .forEach(ProcessHandle::destroyForcibly);
                Folders.delete(folder);
                lock.release();
                return true;
            } catch (DatabaseUnavailable inUse) {
                return false;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
