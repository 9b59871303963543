package chancery.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

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
                    "evidence",
                    "observations",
                    "boards",
                    "alerts");

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
        flyway(owner).migrate();
    }

    /// The migrations that this program makes and the database has not seen, by number.
    public static List<String> pending(DatabaseOwner owner) {
        return numbers(flyway(owner).info().pending());
    }

    /// The migrations that the database has seen, by number.
    public static List<String> applied(DatabaseOwner owner) {
        return numbers(flyway(owner).info().applied());
    }

    private static List<String> numbers(MigrationInfo[] migrations) {
        return Arrays.stream(migrations)
                .map(migration -> String.valueOf(migration.getVersion()))
                .sorted()
                .toList();
    }

    private static Flyway flyway(DatabaseOwner owner) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.name(), owner.password())
                .locations(
                        MODULES.stream()
                                .map(module -> "classpath:" + module + "/migrations")
                                .toArray(String[]::new))
                .failOnMissingLocations(false)
                // Modules number their own: one that comes later may have a lower number.
                .outOfOrder(true)
                .defaultSchema("public")
                .load();
    }
}
