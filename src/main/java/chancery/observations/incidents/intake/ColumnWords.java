package chancery.observations.incidents.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the headers of columns mean, in several languages; the words are data
/// (`observations/columns.csv`, `observations/forbidden-columns.csv`).
///
/// A header is forbidden as soon as a word of it is, unless it is known as a whole: "number of
/// suspects" is a count, "suspect's nationality" is not.
final class ColumnWords {

    private static final Map<String, String> MEANT = read("columns", "column");
    private static final Map<String, String> FORBIDDEN = read("forbidden-columns", "kind");

    private ColumnWords() {}

    /// The field of an incident that a header means.
    static Optional<String> meant(String header) {
        return Optional.ofNullable(MEANT.get(plain(header)));
    }

    static Optional<ForbiddenKind> forbidden(String header) {
        var plain = plain(header);
        return MEANT.containsKey(plain)
                ? Optional.empty()
                : FORBIDDEN.entrySet().stream()
                        .filter(word -> has(plain, word.getKey()))
                        .findFirst()
                        .map(word -> ForbiddenKind.valueOf(word.getValue()));
    }

    /// Short words stand alone, as `via` and `age`; long ones may be part of a compound, as
    /// `Staatsangehörigkeit des Täters`.
    private static boolean has(String header, String word) {
        return word.length() > 6
                ? header.contains(word)
                : (" " + header + " ").contains(" " + word + " ")
                        || (" " + header + " ").contains(" " + word + "s ");
    }

    /// Small letters without marks, words parted by one space; also where a header is written in
    /// one, as `dateOfBirth`.
    static String plain(String header) {
        return Normalizer.normalize(
                        header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static Map<String, String> read(String file, String key) {
        var words = new LinkedHashMap<String, String>();
        try (var bytes = ColumnWords.class.getResourceAsStream("/observations/" + file + ".csv");
                var text =
                        new InputStreamReader(
                                Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> {
                words.put(plain(row.getField(key)), row.getField(key));
                Stream.of(row.getField("words").split("\\|"))
                        .forEach(word -> words.putIfAbsent(plain(word), row.getField(key)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
