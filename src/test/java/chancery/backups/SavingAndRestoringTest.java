package chancery.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import chancery.database.Databases;
import chancery.database.EmbeddedPostgres;
import chancery.database.KeeperSql;
import chancery.journal.Export;
import chancery.rehearsal.Rehearsal;
import chancery.rehearsal.Scale;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A backup holds everything, and says by itself whether it is whole.
@TestInstance(PER_CLASS)
class SavingAndRestoringTest {

    @TempDir private static Path folder = Path.of("");

    private Databases source;
    private Path file;

    private static Databases embedded(String name) {
        return Databases.embedded(folder.resolve(name), EmbeddedPostgres.Settings.fast());
    }

    @BeforeAll
    void save() {
        source = embedded("source");
        file = folder.resolve("kept.backup");
        new Rehearsal(source.owner())
                .generate(
                        new Scale(4, 6, 60, 1, LocalDate.of(2026, 10, 31)),
                        said -> {},
                        accounts -> {});
        new Backup(source).to(file);
    }

    @AfterAll
    void close() {
        source.close();
    }

    @Test
    void everything_is_there_again_and_the_journal_ends_at_the_same_head() throws SQLException {
        try (var target = embedded("target")) {
            var done = new Restore(target.owner()).from(file);

            assertThat(counts(target)).isEqualTo(counts(source));
            assertThat(done.head()).isEqualTo(headOf(source)).isEqualTo(headOf(target));
            assertThatThrownBy(() -> new Restore(target.owner()).from(file))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("not empty");
        }
    }

    private static String headOf(Databases databases) {
        return Export.write(KeeperSql.open(databases.owner()), new StringWriter());
    }

    private static Map<String, Long> counts(Databases databases) throws SQLException {
        var superuser = databases.superuser().orElseThrow();
        var counts = new TreeMap<String, Long>();
        try (var connection =
                DriverManager.getConnection(
                        superuser.url(), superuser.name(), superuser.password())) {
            for (var table : Tables.all(connection)) {
                try (var statement = connection.createStatement();
                        var count =
                                statement.executeQuery("SELECT count(*) FROM " + table.table())) {
                    count.next();
                    counts.put(table.table(), count.getLong(1));
                }
            }
        }
        return counts;
    }

    @Test
    void one_changed_byte_is_found_and_nothing_is_restored() throws IOException, SQLException {
        var damaged = folder.resolve("damaged.backup");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        try (var target = embedded("untouched")) {
            assertThatThrownBy(() -> new Restore(target.owner()).from(damaged))
                    .isInstanceOf(BackupRefused.class);

            assertThat(counts(target).get("engagements.engagement")).isZero();
            assertThat(new Restore(target.owner()).from(file).length()).isPositive();
        }
    }

    @Test
    void a_file_of_another_kind_is_refused_in_a_sentence() throws IOException {
        var other = folder.resolve("other.txt");
        Files.writeString(other, "nothing of ours");

        assertThatThrownBy(() -> new Restore(source.owner()).from(other))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void only_its_owner_may_read_the_file() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_manifest_reads_back_exactly() {
        var manifest =
                new Manifest(
                        Instant.parse("2026-11-22T10:00:00Z"),
                        3,
                        "ab",
                        List.of("1", "2"),
                        List.of(new Manifest.Part("a.b", 7, "cd", "x, y")));

        assertThat(Manifest.parse(manifest.toString())).isEqualTo(manifest);
    }
}
