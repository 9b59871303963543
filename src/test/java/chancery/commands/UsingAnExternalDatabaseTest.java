package chancery.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import chancery.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A PostgreSQL that somebody else runs, with an owner who is no superuser but may create roles.
@TestInstance(PER_CLASS)
class UsingAnExternalDatabaseTest {

    private static final String OWNER = "ministry";
    private static final String PASSWORD = "an owner's password";

    @TempDir private static Path folder = Path.of("");

    private EmbeddedPostgres server;

    @BeforeAll
    void prepare() throws SQLException {
        server = EmbeddedPostgres.start(folder.resolve("server"), EmbeddedPostgres.Settings.fast());
        try (var connection = administer();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD 'an owner''s password'");
            statement.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'");
            statement.execute("CREATE DATABASE chancery OWNER " + OWNER);
            statement.execute("CREATE DATABASE foreign_data OWNER " + OWNER);
        }
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    private Connection administer() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.superuser(), server.password());
    }

    private Map<String, String> environment(String url, String user, String password) {
        var environment = new HashMap<String, String>();
        environment.put("CHANCERY_DATABASE_URL", url);
        environment.put("CHANCERY_DATABASE_USER", user);
        environment.put("CHANCERY_DATABASE_PASSWORD", password);
        return environment;
    }

    private Program program() {
        return new Program(environment(server.jdbcUrl("chancery"), OWNER, PASSWORD));
    }

    private String data() {
        return folder.resolve("unused").toString();
    }

    @Test
    void serve_makes_the_schemas_and_prints_the_link_for_setting_up() throws SQLException {
        var said = program().runUntil("Set it up", "serve", "--port", "0", "--data", data());

        assertThat(said).contains("Chancery is at http://localhost:").contains("/set-up/");
        assertThat(folder.resolve("unused")).doesNotExist();
        try (var connection =
                        DriverManager.getConnection(server.jdbcUrl("chancery"), OWNER, PASSWORD);
                var statement = connection.createStatement();
                var mighty =
                        statement.executeQuery(
                                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'chancery_app'")) {
            mighty.next();
            assertThat(mighty.getBoolean(1)).isFalse();
        }
        assertThat(program().run("doctor", "--data", data()).said())
                .contains("ok  PostgreSQL 18")
                .contains("ok  row-level security forced")
                .doesNotContain("!!  roles");
    }

    @Test
    void a_wrong_password_is_told_in_one_sentence() {
        var wrong = new Program(environment(server.jdbcUrl("chancery"), OWNER, "wrong"));

        var ended = wrong.run("serve", "--port", "0", "--data", data());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .contains("does not accept the user ministry", "CHANCERY_DATABASE_PASSWORD");
    }

    @Test
    void a_server_that_does_not_answer_is_told_in_one_sentence() {
        var nowhere = "jdbc:postgresql://127.0.0.1:1/chancery";

        var ended =
                new Program(environment(nowhere, OWNER, PASSWORD))
                        .run("serve", "--port", "0", "--data", data());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .startsWith("No PostgreSQL answers at " + nowhere);
    }

    @Test
    void a_database_that_is_missing_is_told_in_one_sentence() {
        var ended =
                new Program(environment(server.jdbcUrl("nothing"), OWNER, PASSWORD))
                        .run("export", "--journal", data(), "--data", data());

        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .startsWith("There is no such database");
    }

    @Test
    void an_owner_without_rights_is_told_which() {
        var ended =
                new Program(environment(server.jdbcUrl("foreign_data"), "guest", "guest"))
                        .run("serve", "--port", "0", "--data", data());

        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .startsWith("The user guest may not make schemas");
    }
}
