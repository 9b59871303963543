package chancery.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.database.Databases;
import chancery.database.EmbeddedPostgres;
import chancery.database.Migrations;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `chancery doctor` says ok, or what to do.
class LookingAtAnInstallationTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void a_good_database_is_well_in_every_line() {
        try (var databases = databases()) {
            Migrations.prepare(databases.owner());

            assertThat(DatabaseChecks.of(databases)).hasSize(7).allMatch(Check::well);
        }
    }

    private Databases databases() {
        return Databases.embedded(folder.resolve("data"), EmbeddedPostgres.Settings.fast());
    }

    @Test
    void what_is_wrong_is_named_with_what_to_do() throws SQLException {
        try (var databases = databases()) {
            Migrations.prepare(databases.owner());
            var superuser = databases.superuser().orElseThrow();
            try (var connection =
                            DriverManager.getConnection(
                                    superuser.url(), superuser.name(), superuser.password());
                    var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE reports.report NO FORCE ROW LEVEL SECURITY");
                statement.execute("ALTER ROLE chancery_app BYPASSRLS");
                statement.execute(
                        """
                        WITH entry AS (INSERT INTO journal.entry (id, label, about, bytes, recorded_at)
                                       VALUES (gen_random_uuid(), 1, '{}', '', now() - interval '1 hour') RETURNING id)
                        INSERT INTO journal.unsealed SELECT id, now() - interval '1 hour' FROM entry
                        """);
            }

            assertThat(DatabaseChecks.of(databases))
                    .filteredOn(check -> !check.well())
                    .extracting(Check::toString)
                    .satisfiesExactly(
                            roles ->
                                    assertThat(roles)
                                            .contains("chancery_app is missing or has rights"),
                            rule -> assertThat(rule).contains("not on reports.report"),
                            seals ->
                                    assertThat(seals).contains("1 entries wait", "chancery serve"));
        }
    }

    @Test
    void an_empty_database_waits_for_its_schemas() {
        try (var databases = databases()) {
            assertThat(DatabaseChecks.of(databases))
                    .filteredOn(check -> !check.well())
                    .singleElement()
                    .asString()
                    .contains("migrations wait", "chancery serve");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() {
        assertThat(MachineChecks.of(Path.of("/proc/chancery")))
                .filteredOn(check -> check.what().startsWith("folder"))
                .singleElement()
                .asString()
                .contains("/proc/chancery");
        assertThat(MachineChecks.of(folder.resolve("later")))
                .filteredOn(check -> check.what().startsWith("folder"))
                .allMatch(Check::well);
    }
}
