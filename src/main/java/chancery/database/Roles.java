package chancery.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/// The three roles under which Chancery meets PostgreSQL: the owner migrates, `chancery_app` serves
/// readers, `chancery_keeper` does what has no reader.
///
/// Neither serving role owns a table or may bypass row-level security. The owner needs the right to
/// create roles the first time; afterwards the roles exist.
final class Roles {

    static final String APP = "chancery_app";
    static final String KEEPER = "chancery_keeper";

    private Roles() {}

    /// Creates what is missing and gives both serving roles their derived passwords.
    static void prepare(DatabaseOwner owner) throws SQLException {
        try (var database =
                        DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                var statement = database.createStatement()) {
            // Two instances that start at once take turns.
            statement.execute("SELECT pg_advisory_lock(hashtext('chancery roles'))");
            for (var role : new String[] {APP, KEEPER}) {
                statement.execute(creation(role, owner.passwordOf(role)));
            }
        }
    }

    private static String creation(String role, String password) {
        return """
        DO $roles$
        BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                CREATE ROLE %1$s LOGIN NOINHERIT PASSWORD '%2$s';
            ELSE
                ALTER ROLE %1$s PASSWORD '%2$s';
            END IF;
            IF NOT pg_has_role(current_user, '%1$s', 'SET') THEN
                EXECUTE format('GRANT %1$s TO %%I WITH INHERIT FALSE, SET TRUE', current_user);
            END IF;
            EXECUTE format('GRANT CONNECT ON DATABASE %%I TO %1$s', current_database());
        END
        $roles$
        """
                .formatted(role, password);
    }
}
