package chancery.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.database.EmbeddedPostgres.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir static Path programs;

    @TempDir Path folder;

    private final List<EmbeddedPostgres> started = new ArrayList<>();

    @AfterEach
    void stop_all() {
        started.forEach(EmbeddedPostgres::stop);
    }

    @Test
    void keeps_what_was_stored_over_a_restart() throws SQLException {
        var first = start();
        run(first, "CREATE TABLE kept AS SELECT 7 AS point");
        stop(first);

        assertThat(ask(start(), "SELECT point FROM kept")).isEqualTo("7");
    }

    @Test
    void is_made_for_data_that_matters() throws SQLException {
        var server = start(Settings.standard());

        assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
        assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
        assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
        assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(server, "SELECT datlocale FROM pg_database WHERE datname = 'template1'"))
                .isEqualTo("C.UTF-8");
    }

    @Test
    void lets_nobody_in_without_the_password() throws IOException {
        var server = start();

        assertThatThrownBy(() ->
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"), "postgres", "guess"))
                .hasMessageContaining("password authentication failed");
        assertThat(Files.getPosixFilePermissions(folder.resolve("password"))).hasSize(2);
    }

    @Test
    void recovers_after_its_server_was_killed() throws SQLException {
        var first = start(Settings.standard());
        run(first, "CREATE TABLE kept AS SELECT 7 AS point");
        DatabaseProcess.killPostmaster(folder);
        stop(first);

        assertThat(ask(start(Settings.standard()), "SELECT point FROM kept")).isEqualTo("7");
    }

    @Test
    void recovers_after_everything_was_killed() throws SQLException {
        var killed = DatabaseProcess.start(folder, programs);
        run(killed.port(), "CREATE TABLE kept AS SELECT 7 AS point");
        killed.kill();
        DatabaseProcess.killServer(folder);

        assertThat(ask(start(Settings.standard()), "SELECT point FROM kept")).isEqualTo("7");
    }

    @Test
    void adopts_the_server_that_a_killed_process_left() throws SQLException {
        var killed = DatabaseProcess.start(folder, programs);
        run(killed.port(), "CREATE TABLE kept AS SELECT 7 AS point");
        killed.kill();
        var adopted = start();

        assertThat(adopted.port()).isEqualTo(killed.port());
        assertThat(ask(adopted, "SELECT point FROM kept")).isEqualTo("7");
    }

    @Test
    void adopts_no_server_that_refuses_its_password() throws IOException {
        var killed = DatabaseProcess.start(folder, programs);
        killed.kill();
        var password = Files.readString(folder.resolve("password"));
        Files.writeString(folder.resolve("password"), "another");

        assertThatThrownBy(() -> start()).hasMessageContaining("does not accept the password");
        Files.writeString(folder.resolve("password"), password);
        start();
    }

    @Test
    void refuses_a_folder_that_another_process_uses() {
        var other = DatabaseProcess.start(folder, programs);

        assertThatThrownBy(() -> start())
                .hasMessageContaining("in use by process " + other.process().pid());
        other.stop();
    }

    @Test
    void refuses_a_folder_that_this_process_uses_and_keeps_its_lock() {
        start();

        assertThatThrownBy(() -> start())
                .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
        assertThat(DatabaseProcess.start(folder, programs).said()).contains("in use by process");
    }

    @Test
    void is_not_stopped_by_a_pid_file_that_names_a_stranger() throws IOException, SQLException {
        stop(start());
        Files.writeString(
                Postmaster.fileOf(folder.resolve("cluster")),
                ProcessHandle.current().pid()
                        + "\n"
                        + folder
                        + "\n0\n5432\n\n127.0.0.1\n0 0\nready\n");

        assertThat(ask(start(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void begins_anew_when_the_first_start_was_cut_short() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("cluster.unfinished").resolve("base"));
        Files.writeString(folder.resolve("password"), "of the attempt cut short");

        assertThat(ask(start(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void says_which_setting_keeps_it_from_starting() {
        var settings = Settings.fast().withPrograms(programs).with("shared_buffers", "many");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, settings))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("shared_buffers");
    }

    private EmbeddedPostgres start() {
        return start(Settings.fast());
    }

    private EmbeddedPostgres start(Settings settings) {
        var server = EmbeddedPostgres.start(folder, settings.withPrograms(programs));
        started.add(server);
        return server;
    }

    private void stop(EmbeddedPostgres server) {
        server.stop();
        started.remove(server);
    }

    private void run(EmbeddedPostgres server, String sql) throws SQLException {
        run(server.port(), sql);
    }

    private void run(int port, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                Cluster.jdbcUrl(port, "postgres"), "postgres", password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        var url = server.jdbcUrl("postgres");
        try (var connection =
                        DriverManager.getConnection(url, server.superuser(), server.password());
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private String password() {
        try {
            return Files.readString(folder.resolve("password"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
