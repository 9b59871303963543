package chancery.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.database.EmbeddedPostgres.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Only root can become somebody else, so these need root; what an ordinary user sees is what
/// [EmbeddedPostgresTest] shows when an ordinary user runs it.
@EnabledIf("canBecomeNobody")
class EmbeddedPostgresAccountsTest {

    private static final long NOBODY = 65534;
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    @TempDir static Path open;
    static String classPath = "";

    @TempDir Path folder;

    static boolean canBecomeNobody() {
        var can = Command.of(AS_NOBODY, DatabaseProcess.java(), "-version").run().succeeded();
        if (!can) {
            System.out.println(
                    "left out: 5 cases, they need root and a JDK that every account may read");
        }
        return can;
    }

    @BeforeAll
    static void lay_out_what_every_account_may_read() throws IOException {
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        classPath = DatabaseProcess.copyOfClassPath(Files.createDirectory(open.resolve("classes")));
    }

    @BeforeEach
    void let_others_enter_the_folder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void an_ordinary_user_starts_it_in_a_folder_of_its_own() throws IOException {
        give(folder);
        var process =
                DatabaseProcess.start(
                        AS_NOBODY, classPath, Map.of(), folder.resolve("data"), open.resolve("p"));

        assertThat(process.port()).isPositive();
        assertThat(DatabaseProcess.ownerOf(folder.resolve("data/cluster"))).isEqualTo(NOBODY);
        process.stop();
    }

    @Test
    void an_ordinary_user_hears_that_the_folder_is_not_writable() {
        var process =
                DatabaseProcess.start(
                        AS_NOBODY, classPath, Map.of(), folder.resolve("data"), open.resolve("p"));

        assertThat(process.said()).contains("cannot write in the data folder " + folder);
    }

    @Test
    void root_leaves_the_data_with_the_owner_of_the_folder() throws IOException {
        give(folder);
        var process = DatabaseProcess.start(folder, open.resolve("p"));
        process.port();
        process.stop();
        var owners =
                DatabaseProcess.start(AS_NOBODY, classPath, Map.of(), folder, open.resolve("p"));

        assertThat(DatabaseProcess.ownerOf(folder.resolve("cluster/PG_VERSION"))).isEqualTo(NOBODY);
        assertThat(owners.port()).isPositive();
        owners.stop();
    }

    @Test
    void root_becomes_nobody_where_user_namespaces_are_refused() throws IOException {
        var withoutUnshare =
                Map.of("PATH", programThatFails("unshare") + ":" + System.getenv("PATH"));
        var process =
                DatabaseProcess.start(
                        List.of(),
                        classPath,
                        withoutUnshare,
                        folder.resolve("data"),
                        open.resolve("p"));

        assertThat(process.port()).isPositive();
        assertThat(DatabaseProcess.ownerOf(folder.resolve("data/cluster"))).isEqualTo(NOBODY);
        process.stop();
    }

    @Test
    void root_hears_which_parent_folder_is_closed() throws IOException {
        var closed = Files.createDirectory(folder.resolve("closed"));
        var data = Files.createDirectory(closed.resolve("data"));
        give(data);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThatThrownBy(() ->
                        EmbeddedPostgres.start(
                                data, Settings.fast().withPrograms(open.resolve("p"))))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot enter " + closed + " on the way to " + data);
    }

    private static void give(Path path) {
        new Command(List.of("chown", Long.toString(NOBODY), path.toString())).run();
    }

    private Path programThatFails(String name) throws IOException {
        var place = Files.createDirectory(folder.resolve("bin"));
        var program = Files.writeString(place.resolve(name), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return place;
    }
}
