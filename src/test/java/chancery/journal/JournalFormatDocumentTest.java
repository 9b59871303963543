package chancery.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the shell loop that the manual gives to strangers.
class JournalFormatDocumentTest {

    private static final Pattern LOOP = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir Path folder;

    @BeforeEach
    void save_the_loop() throws IOException {
        var loop = LOOP.matcher(Files.readString(Path.of("docs/journal-format.md")));
        assertThat(loop.find()).isTrue();
        Files.writeString(folder.resolve("check.sh"), loop.group(1));
    }

    @Test
    void the_shell_loop_accepts_good_exports_and_prints_the_head() throws Exception {
        for (int entries : new int[] {0, 1, 5}) {
            var sample = Sample.of(entries);
            assertThat(check(sample.text())).isEqualTo(sample.head());
        }
    }

    @Test
    void the_shell_loop_accepts_what_the_program_exports() throws Exception {
        assertThat(Ministry.shared().desk().seats()).isNotEmpty();
        var export = RunningChancery.shared().exportedJournal();
        var lines = export.split("\n");

        assertThat(check(Sample.textOf(List.of(lines).subList(0, 1)) + head(1, lines)))
                .startsWith("broken");
        assertThat(check(export)).isEqualTo(lines[lines.length - 1].split("\t")[2]);
    }

    private static String head(int position, String... lines) {
        return "head\t" + position + "\t" + lines[1].split("\t")[4] + "\n";
    }

    @Test
    void the_shell_loop_refuses_what_verification_refuses() throws Exception {
        var good = Sample.of(3);
        var lines = good.lines();

        assertThat(check(good.text().replace("𝄞 2", "𝄞 7")))
                .isEqualTo("broken: content of entry 2");
        assertThat(check(good.text().replaceFirst("\t2\t", "\t1\t")))
                .isEqualTo("broken: link of entry 2");
        assertThat(
                        check(
                                Sample.textOf(
                                        List.of(
                                                lines.get(0),
                                                lines.get(2),
                                                lines.get(3),
                                                lines.get(4)))))
                .isEqualTo("broken: entry 1");
        assertThat(check(Sample.textOf(lines.subList(0, 3))))
                .isEqualTo("broken: the tail is lost after entry 2");
        assertThat(check(Sample.textOf(List.of(lines.get(0), lines.get(1), lines.get(4)))))
                .startsWith("broken");
        assertThat(check(good.text() + "more")).isEqualTo("broken: something follows the head");
        assertThat(check("")).isEqualTo("broken: first line");
    }

    private String check(String export) throws IOException, InterruptedException {
        var file = folder.resolve("export");
        Files.writeString(file, export);
        var shell =
                new ProcessBuilder("sh", folder.resolve("check.sh").toString(), file.toString())
                        .redirectErrorStream(true)
                        .start();
        var said =
                new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(shell.waitFor() == 0).isEqualTo(!said.startsWith("broken"));
        return said;
    }
}
