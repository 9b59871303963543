package chancery.database;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/// Brings the schemas to the form this program expects; every module's migrations share one order
/// of numbers.
public final class Migrations {

    /// The modules that own a schema, lowest first.
    static final List<String> MODULES =
            List.of(
                    "journal",
                    "access",
                    "files",
                    "missions",
                    "stakeholders",
                    "directives",
                    "engagements",
                    "reports",
                    "boards");

    private Migrations() {}

    /// Makes roles and schemas ready for whoever works on the database next.
    public static void prepare(DatabaseOwner owner) {
        try {
            Roles.prepare(owner);
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(
                    "The database %s cannot be prepared: %s".formatted(owner, failure.getMessage()),
                    failure);
        }
        run(owner);
    }

    /// Runs what has not been run yet, as the owner.
    public static void run(DatabaseOwner owner) {
        var flyway =
                Flyway.configure()
                        .dataSource(owner.url(), owner.name(), owner.password())
                        .locations(
                                MODULES.stream()
                                        .map(module -> "classpath:" + module + "/migrations")
                                        .toArray(String[]::new))
                        .failOnMissingLocations(false)
                        .defaultSchema("public")
                        .load();
        flyway.migrate();
    }
}
