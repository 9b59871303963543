package chancery.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Tokens;
import chancery.database.Databases;
import chancery.database.EmbeddedPostgres;
import chancery.database.KilledServer;
import chancery.directives.Directive;
import chancery.journal.Verification;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is never lost: the program, and its database with it, are killed while
/// officers file.
class KilledProgramTest {

    private static final long SEED = 20_261_122;

    @TempDir private Path folder = Path.of("");

    private final Map<Blow, Integer> struck = new HashMap<>();
    private String token = "";
    private String body = "";

    @Test
    void loses_nothing_and_doubles_nothing_when_killed_once_with_and_once_without_its_database()
            throws Exception {
        killWhileFiling(2);
    }

    /// Ten times the program, ten times program and database, half of each while sealing.

    @Test
    @Tag("long")
    void loses_nothing_and_doubles_nothing_in_twenty_kills() throws Exception {
        killWhileFiling(20);

        for (var with : List.of(true, false)) {
            for (var sealing : List.of(true, false)) {
                assertThat(struck).containsEntry(new Blow(with, sealing), 5);
            }
        }
    }

    private void killWhileFiling(int kills) throws Exception {
        var data = folder.resolve("data");
        setUp(data);
        var random = new Random(SEED);
        var program = ServingProcess.on(data);
        try (var filers = new Filers(program.address(), token, body)) {
            for (int kill = 0; kill < kills; kill++) {
                waitForMore(filers, filers.answered().size() + 10 + random.nextInt(30));
                Thread.sleep(random.nextInt(40));
                var blow = Blow.number(kill);
                blow.strike(program, data);
                struck.merge(blow, 1, Integer::sum);
                program = ServingProcess.on(data);
                filers.moveTo(program.address());
            }
            waitForMore(filers, filers.answered().size() + 10);
            filers.close();
            assertThat(filers.refused()).isEmpty();
            program.stop();
            checkKept(data, filers.answered());
            System.out.printf("%d kills, %d engagements kept%n", kills, filers.answered().size());
        }
    }

    private static void waitForMore(Filers filers, int wanted) throws InterruptedException {
        for (int waited = 0; filers.answered().size() < wanted && waited < 12_000; waited++) {
            Thread.sleep(10);
        }
        assertThat(filers.answered()).as("filing goes on").hasSizeGreaterThanOrEqualTo(wanted);
    }

    private void setUp(Path data) {
        try (var databases = Databases.embedded(data, EmbeddedPostgres.Settings.standard());
                var chancery = RunningChancery.on(databases.owner())) {
            var ministry = Ministry.of(chancery);
            var directive = Standing.released(chancery, ministry);
            var berlin = ministry.officerIn("BERLIN");
            token = chancery.get(Tokens.class).giveToken(berlin, "filing").text();
            body =
                    """
                    {"mission": "BERLIN", "host": "DE", "directive": "%s", "subject": "%%s",
                     "heldAt": "2026-03-01T10:00", "interlocutors": [{"office": "%s"}], "capture": "1d+ 2w:timing"}
                    """
                            .formatted(keyOf(directive), Standing.desk(chancery, ministry));
        }
    }

    private static String keyOf(Directive directive) {
        return directive.reference().orElseThrow().replace(' ', '-');
    }

    private void checkKept(Path data, Map<String, String> answered) {
        try (var databases = Databases.embedded(data, EmbeddedPostgres.Settings.standard());
                var chancery = RunningChancery.on(databases.owner())) {
            var berlin = Ministry.known(chancery).officerIn("BERLIN");
            answered.forEach((key, id) ->
                    assertThat(Standing.filedAs(chancery, berlin, key))
                            .as(key)
                            .containsExactly(id));
            var export = chancery.exportedJournal().getBytes(StandardCharsets.UTF_8);
            assertThat(Verification.of(new ByteArrayInputStream(export), Optional.empty()))
                    .isInstanceOf(Verification.Finding.Whole.class);
            assertThat(filedTwice(data)).isEmpty();
        }
    }

    /// Subjects, each of its own key, under which more than one engagement stands.
    private static List<String> filedTwice(Path data) {
        try (var connection = KilledServer.connectTo(data);
                var found =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT subject FROM engagements.engagement GROUP BY subject HAVING count(*) > 1")) {
            var twice = new ArrayList<String>();
            while (found.next()) {
                twice.add(found.getString(1));
            }
            return twice;
        } catch (SQLException | IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
