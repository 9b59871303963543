package chancery.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/// Finds the database to work on: the external one that the environment names, else the embedded
/// one of the data folder.
public final class Databases implements AutoCloseable {

    private static final String DATABASE = "chancery";
    private static final String OWNER = "chancery_owner";

    private final DatabaseOwner owner;
    private final Optional<DatabaseOwner> superuser;
    private final Optional<EmbeddedPostgres> embedded;

    private Databases(
            DatabaseOwner owner,
            Optional<DatabaseOwner> superuser,
            Optional<EmbeddedPostgres> embedded) {
        this.owner = owner;
        this.superuser = superuser;
        this.embedded = embedded;
    }

    /// Opens what `CHANCERY_DATABASE_URL`, `_USER` and `_PASSWORD` name, or starts PostgreSQL on
    /// the folder.
    public static Databases open(Path folder, Map<String, String> environment) {
        var url = environment.get("CHANCERY_DATABASE_URL");
        if (url == null || url.isBlank()) {
            return embedded(folder, EmbeddedPostgres.Settings.standard());
        }
        var owner =
                new DatabaseOwner(
                        url,
                        environment.getOrDefault("CHANCERY_DATABASE_USER", OWNER),
                        environment.getOrDefault("CHANCERY_DATABASE_PASSWORD", ""));
        ExternalServer.check(owner);
        return new Databases(owner, Optional.empty(), Optional.empty());
    }

    /// The same for a command that may run beside a server: what runs on the folder is joined, not
    /// turned away, and goes on afterwards.
    public static Databases beside(Path folder, Map<String, String> environment) {
        var url = environment.get("CHANCERY_DATABASE_URL");
        var running =
                url == null || url.isBlank()
                        ? EmbeddedPostgres.runningOn(folder, DATABASE)
                        : Optional.<DatabaseOwner>empty();
        return running.map(superuser ->
                        new Databases(
                                new DatabaseOwner(
                                        superuser.url(), OWNER, superuser.passwordOf(OWNER)),
                                running,
                                Optional.empty()))
                .orElseGet(() -> open(folder, environment));
    }

    /// Starts PostgreSQL on the folder, with its owner and its database made when they are missing.
    public static Databases embedded(Path folder, EmbeddedPostgres.Settings settings) {
        var server = EmbeddedPostgres.start(folder, settings);
        try {
            var superuser =
                    new DatabaseOwner(
                            server.jdbcUrl(DATABASE), server.superuser(), server.password());
            return new Databases(prepared(server), Optional.of(superuser), Optional.of(server));
        } catch (SQLException e) {
            server.stop();
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static DatabaseOwner prepared(EmbeddedPostgres server) throws SQLException {
        var secret =
                new DatabaseOwner(
                        server.jdbcUrl("postgres"), server.superuser(), server.password());
        var owner = new DatabaseOwner(server.jdbcUrl(DATABASE), OWNER, secret.passwordOf(OWNER));
        try (var postgres =
                        DriverManager.getConnection(
                                secret.url(), secret.name(), secret.password());
                var statement = postgres.createStatement()) {
            if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                statement.execute(
                        "CREATE ROLE "
                                + OWNER
                                + " LOGIN CREATEROLE PASSWORD '"
                                + owner.password()
                                + "'");
            }
            if (isMissing(
                    statement, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
        }
        return owner;
    }

    /// Drops the embedded database with all it holds and makes an empty one; nobody may be
    /// connected for long.
    public void startOver() {
        var server =
                embedded.orElseThrow(
                        () -> new DatabaseUnavailable("An external database is never emptied."));
        try {
            execute(server, "DROP DATABASE " + DATABASE + " WITH (FORCE)");
            prepared(server);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The embedded database cannot be made anew: " + e.getMessage(), e);
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var postgres =
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"), server.superuser(), server.password());
                var statement = postgres.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    public DatabaseOwner owner() {
        return owner;
    }

    /// The account that may do everything in the database, where it is our own server.
    public Optional<DatabaseOwner> superuser() {
        return superuser;
    }

    /// Whether the data lie in the embedded server.
    public boolean isEmbedded() {
        return superuser.isPresent();
    }

    /// Stops the embedded server; an external one is left alone.
    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::stop);
    }
}
