package chancery.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL server that Chancery brings along and runs on a folder of its own.
///
/// The folder holds the lock, the password, the cluster and, unless a shared place is given, the
/// unpacked programs. The server listens on the loopback address only and asks for the password.
public final class EmbeddedPostgres {

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
    }

    /// Starts the server of this folder, or adopts the one that a killed Chancery left running.
    ///
    /// @throws DatabaseUnavailable when it cannot, with the reason in one sentence
    public static EmbeddedPostgres start(Path folder, Settings settings) {
        var home = folder.toAbsolutePath().normalize();
        var lock = FolderLock.take(home);
        try {
            var cluster = Cluster.in(home, settings);
            return new EmbeddedPostgres(lock, cluster, portOf(cluster, settings));
        } catch (RuntimeException | Error failure) {
            lock.release();
            throw failure;
        }
    }

    /// The superuser at a database of the server that runs on this folder; nothing where none
    /// answers.
    static Optional<DatabaseOwner> runningOn(Path folder, String database) {
        var home = folder.toAbsolutePath().normalize();
        var password = home.resolve("password");
        if (!Files.isReadable(password)) {
            return Optional.empty();
        }
        return Postmaster.of(home.resolve("cluster"))
                .map(running -> superuser(running.port(), database, password))
                .filter(EmbeddedPostgres::answers);
    }

    private static DatabaseOwner superuser(int port, String database, Path password) {
        try {
            return new DatabaseOwner(
                    Cluster.jdbcUrl(port, database),
                    Cluster.SUPERUSER,
                    Files.readString(password).strip());
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The database's password cannot be read from %s.".formatted(password), failure);
        }
    }

    private static boolean answers(DatabaseOwner superuser) {
        try (var connection =
                DriverManager.getConnection(
                        superuser.url(), superuser.name(), superuser.password())) {
            return connection.isValid(5);
        } catch (SQLException nobody) {
            return false;
        }
    }

    private static int portOf(Cluster cluster, Settings settings) {
        var running = new Adoption(cluster).runningPort();
        return running.isPresent() ? running.get() : cluster.start(settings);
    }

    /// The address of one database of this server, without user and password.
    public String jdbcUrl(String database) {
        return Cluster.jdbcUrl(port, database);
    }

    /// The account that may do everything; for migrations and administration only.
    public String superuser() {
        return Cluster.SUPERUSER;
    }

    /// The superuser's password, made at random with the cluster.
    public String password() {
        return cluster.password();
    }

    /// The port on the loopback address, another one at each start.
    public int port() {
        return port;
    }

    /// Stops the server, closing connections that are still open, and lets the folder go.
    public void stop() {
        cluster.stop();
        lock.release();
    }

    /// Settings of the server, and where its programs are unpacked if not in the data folder.
    public record Settings(Map<String, String> server, Optional<Path> programs) {

        public Settings {
            server = Map.copyOf(server);
        }

        /// For data to be kept, on a machine of two cores.
        public static Settings standard() {
            return new Settings(
                    Map.of(
                            "shared_buffers", "256MB",
                            "effective_cache_size", "1GB",
                            "max_connections", "60",
                            "wal_compression", "on",
                            "max_wal_size", "1GB",
                            "checkpoint_timeout", "15min",
                            "random_page_cost", "1.1",
                            "jit", "off"),
                    Optional.empty());
        }

        /// For tests: several times faster, and a power cut may destroy the data.
        public static Settings fast() {
            return standard()
                    .with("fsync", "off")
                    .with("synchronous_commit", "off")
                    .with("full_page_writes", "off")
                    .with("wal_level", "minimal")
                    .with("max_wal_senders", "0")
                    .with("shared_buffers", "128MB");
        }

        /// The same with one setting of PostgreSQL changed.
        public Settings with(String name, String value) {
            var changed = new HashMap<>(server);
            changed.put(name, value);
            return new Settings(changed, programs);
        }

        /// The same with the programs in a folder that several clusters share.
        public Settings withPrograms(Path folder) {
            return new Settings(server, Optional.of(folder));
        }

        boolean isDurable() {
            return !"off".equals(server.get("fsync"));
        }
    }
}
