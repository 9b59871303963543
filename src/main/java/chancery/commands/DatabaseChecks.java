package chancery.commands;

import chancery.database.DatabaseOwner;
import chancery.database.Databases;
import chancery.database.Migrations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What can be seen of the database.
final class DatabaseChecks {

    private static final int OLDEST = 18;
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(5);
    private static final Duration SEALING_MAY_TAKE = Duration.ofMinutes(1);

    private final Connection connection;
    private final DatabaseOwner owner;

    private DatabaseChecks(Connection connection, DatabaseOwner owner) {
        this.connection = connection;
        this.owner = owner;
    }

    static List<Check> of(Databases databases) {
        var owner = databases.owner();
        try (var connection =
                DriverManager.getConnection(owner.url(), owner.name(), owner.password())) {
            return new DatabaseChecks(connection, owner).all();
        } catch (SQLException failure) {
            return List.of(
                    Check.of(false, "database " + owner, String.valueOf(failure.getMessage())));
        }
    }

    private List<Check> all() throws SQLException {
        var checks = new ArrayList<Check>();
        checks.add(version());
        checks.add(encoding());
        checks.add(clock());
        var pending = Migrations.pending(owner);
        checks.add(
                Check.of(
                        pending.isEmpty(),
                        "schemas as this version makes them",
                        "%d migrations wait; the next start of chancery serve runs them"
                                .formatted(pending.size())));
        if (pending.isEmpty()) {
            checks.add(roles());
            checks.add(readingRule());
            checks.add(seals());
        }
        return checks;
    }

    private Check version() throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        return Check.of(
                version >= OLDEST,
                "PostgreSQL "
                        + connection.getMetaData().getDatabaseProductVersion()
                        + " at "
                        + owner.url(),
                "Chancery needs PostgreSQL 18");
    }

    private Check encoding() throws SQLException {
        var encoding = text("SHOW server_encoding");
        return Check.of(
                encoding.equals("UTF8"),
                "database keeps texts as " + encoding,
                "make the database anew with ENCODING 'UTF8'");
    }

    private Check clock() throws SQLException {
        var there =
                Instant.ofEpochMilli(
                        Long.parseLong(
                                text(
                                        "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")));
        var apart = Duration.between(there, Instant.now()).abs();
        return Check.of(
                apart.compareTo(CLOCKS_MAY_DIFFER) < 0,
                "clocks of this machine and of the database %d ms apart"
                        .formatted(apart.toMillis()),
                "let both follow the same time server");
    }

    private Check roles() throws SQLException {
        var wrong =
                text(
                        """
                        SELECT coalesce(string_agg(wanted.name, ', '), '')
                          FROM (VALUES ('chancery_app'), ('chancery_keeper')) AS wanted(name)
                          LEFT JOIN pg_roles ON rolname = wanted.name
                         WHERE rolname IS NULL OR rolsuper OR rolbypassrls OR rolcreaterole OR NOT rolcanlogin
                        """);
        return Check.of(
                wrong.isEmpty(),
                "roles chancery_app and chancery_keeper, neither of them mighty",
                wrong + " is missing or has rights it must not have; see docs/database-roles.md");
    }

    private Check readingRule() throws SQLException {
        var open =
                text(
                        """
                        SELECT coalesce(string_agg(oid::regclass::text, ', '), '')
                          FROM pg_class
                         WHERE EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid)
                           AND NOT (relrowsecurity AND relforcerowsecurity)
                        """);
        return Check.of(
                open.isEmpty(),
                "row-level security forced on every table with a reading rule",
                "not on " + open + "; run ALTER TABLE … FORCE ROW LEVEL SECURITY as the owner");
    }

    private Check seals() throws SQLException {
        long waiting = Long.parseLong(text("SELECT count(*) FROM journal.unsealed"));
        long seconds =
                Long.parseLong(
                        text(
                                """
                                SELECT coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0)::bigint
                                  FROM journal.unsealed
                                """));
        return Check.of(
                waiting == 0 || seconds < SEALING_MAY_TAKE.toSeconds(),
                "%,d entries wait for their seal".formatted(waiting),
                "the oldest has waited %,d s; start chancery serve, which seals them"
                        .formatted(seconds));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
