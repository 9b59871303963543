package chancery.engagements.capture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps the tables of the manual equal to the code: a page that differs is written anew and the
/// test fails, so that the change is seen and committed.
class QuickCaptureDocumentTest {

    private static final Path PAGE = Path.of("docs/quick-capture.md");
    private static final CaptureEcho ECHO = CaptureEcho.in(Locale.ENGLISH);
    private static final CaptureTexts TEXTS = CaptureTexts.in(Locale.ENGLISH);

    private static final List<String> EXAMPLES =
            List.of(
                    "1-12d:took-note",
                    "1-6d+ 8w:timing",
                    "3a+- “we can accept the first half”",
                    "4d-- \"not under this government\" 5f:level 6n",
                    "7w:other \"the press was in the room\"",
                    "2d:asked-for-more !!\"send the figures\" by 2027-01-15",
                    "!\"invite our experts\" by 2027-02-01 1-3p~");

    /// Lines that cannot be read, each for another reason.
    static final Map<String, String> FAULTY = faulty();

    private static Map<String, String> faulty() {
        var lines = new LinkedHashMap<String, String>();
        Stream.of(
                        "",
                        "delivered",
                        "200d",
                        "6-1d",
                        "1-6d+ 4w",
                        "7",
                        "7D+",
                        "7d++",
                        "8w:rain",
                        "7d:agreed",
                        "7d:timing",
                        "8w+",
                        "8w:other",
                        "\"no\" 7d",
                        "7d \"no\" \"never\"",
                        "7d \"will revert",
                        "7d \"\"",
                        "7d !send",
                        "7d !\"send the draft\"",
                        "7d !\"send the draft\" by 31/3/2027")
                .forEach(line -> lines.put(line, answer(line)));
        return lines;
    }

    private static String answer(String line) {
        return Lines.faults(line).stream().map(ECHO::sentence).collect(joining("<br>"));
    }

    @Test
    void the_page_says_what_the_code_does() throws IOException {
        var page = Files.readString(PAGE);
        var right = page;
        right = replaced(right, "forms", forms());
        right = replaced(right, "examples", examples());
        right = replaced(right, "faults", faults());
        if (!page.equals(right)) {
            Files.writeString(PAGE, right);
        }

        assertThat(page).as("the page was out of date and is written anew").isEqualTo(right);
    }

    private static String forms() {
        return table(
                "| Part | Form | Meaning |",
                CaptureForm.all().stream()
                        .map(form ->
                                row(
                                        TEXTS.text(form.part().key()),
                                        code(form.form()),
                                        TEXTS.text(form.key()))));
    }

    private static String examples() {
        return table(
                "| Line | Said back as |",
                EXAMPLES.stream().map(line -> row(code(line), said(line))));
    }

    private static String said(String line) {
        return String.join("<br>", ECHO.sentences(Lines.capture(line)));
    }

    private static String faults() {
        return table(
                "| Line | Answer |",
                FAULTY.entrySet().stream().map(line -> row(code(line.getKey()), line.getValue())));
    }

    private static String code(String text) {
        return text.isEmpty() ? "(empty)" : "`" + text + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String table(String head, Stream<String> rows) {
        var rule = head.replaceAll("[^|]+", " --- ");
        return head + "\n" + rule + "\n" + rows.collect(joining("\n")) + "\n";
    }

    private static String replaced(String page, String block, String text) {
        var open = "<!-- " + block + ": written by QuickCaptureDocumentTest -->\n";
        var close = "<!-- end of " + block + " -->";
        assertThat(page).contains(open, close);
        int start = page.indexOf(open) + open.length();
        int end = page.indexOf(close);
        return page.substring(0, start) + text + page.substring(end);
    }
}
