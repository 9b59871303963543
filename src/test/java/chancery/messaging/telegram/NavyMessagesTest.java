package chancery.messaging.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.SharedData;
import chancery.kernel.DateTimeGroup;
import chancery.messaging.Message;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// A thousand real messages of the US Navy: how much of them is understood, as measured; the floors
/// may rise, never fall.
class NavyMessagesTest {

    private final TelegramText format = new TelegramText();

    @Test
    void are_understood_at_least_as_well_as_measured() throws IOException {
        if (SharedData.folder().isEmpty()) {
            System.out.println("left out: 1005 cases, no shared data");
            return;
        }
        var cases = cases(SharedData.folder().get().resolve("military-messages"));

        assertThat(cases).hasSize(1005);
        assertThat(agreeing(cases, "dtg", NavyMessagesTest::sameTime)).isGreaterThanOrEqualTo(992);
        assertThat(agreeing(cases, "fm", NavyMessagesTest::sameSender)).isGreaterThanOrEqualTo(973);
        assertThat(agreeing(cases, "subject", NavyMessagesTest::sameSubject))
                .isGreaterThanOrEqualTo(964);
        assertThat(cases.stream().filter(Case::isNumbered)).hasSizeGreaterThanOrEqualTo(978);
    }

    /// What is known about a message, and what was read of it.
    private record Case(NamedCsvRecord row, Message message) {

        boolean isNumbered() {
            return message.paragraphs().stream().anyMatch(it -> it.number().isPresent());
        }
    }

    private List<Case> cases(Path folder) throws IOException {
        var cases = new ArrayList<Case>();
        try (var zip = new ZipFile(folder.resolve("navadmin.zip").toFile());
                var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("navadmin.csv"))) {
            for (var row : reader) {
                var bytes = zip.getInputStream(zip.getEntry(row.getField("file"))).readAllBytes();
                var text = new String(bytes, StandardCharsets.ISO_8859_1);
                cases.add(new Case(row, format.parse(text).message()));
            }
        }
        return cases;
    }

    /// How many of those whose column is filled were read in the same way.
    private static long agreeing(
            List<Case> cases, String column, BiPredicate<String, Message> same) {
        return cases.stream()
                .filter(it -> !it.row().getField(column).isEmpty())
                .filter(it -> same.test(it.row().getField(column), it.message()))
                .count();
    }

    private static boolean sameTime(String expected, Message message) {
        return message.at().isPresent() && message.at().get().equals(DateTimeGroup.parse(expected));
    }

    private static boolean sameSender(String expected, Message message) {
        return letters(message.addresses().from()).equals(letters(expected));
    }

    /// The column holds two lines at most, so it may be shorter.
    private static boolean sameSubject(String expected, Message message) {
        var one = letters(message.topic().subject());
        var other = letters(expected);
        return !one.isEmpty() && (one.startsWith(other) || other.startsWith(one));
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "");
    }
}
