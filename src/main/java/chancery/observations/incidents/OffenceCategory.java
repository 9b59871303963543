package chancery.observations.incidents;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A section or division of the International Classification of Crime for Statistical Purposes
/// (ICCS 1.0, UNODC 2015), as `0401` Robbery.
///
/// Codes and titles are data (`observations/iccs.csv`): two digits for a section, four for a
/// division; 9 at the end means other.
public record OffenceCategory(String code) implements Comparable<OffenceCategory> {

    private static final Map<String, Titles> KNOWN = read();

    private record Titles(String english, String french) {}

    public OffenceCategory {
        if (!KNOWN.containsKey(code)) {
            throw new IllegalArgumentException("not a section or division of the ICCS: " + code);
        }
    }

    /// Reads a code with or without the prefix that Eurostat gives it, `ICCS0401`.
    public static OffenceCategory parse(String text) {
        return new OffenceCategory(text.strip().toUpperCase(Locale.ROOT).replaceFirst("^ICCS", ""));
    }

    /// All of them, sections before their divisions.
    public static List<OffenceCategory> all() {
        return KNOWN.keySet().stream().map(OffenceCategory::new).toList();
    }

    /// The section it belongs to.
    public OffenceCategory section() {
        return new OffenceCategory(code.substring(0, 2));
    }

    public boolean isSection() {
        return code.length() == 2;
    }

    /// Whether the other is this one or lies below it.
    public boolean includes(OffenceCategory other) {
        return other.code.startsWith(code);
    }

    public String title(Locale locale) {
        var titles = Objects.requireNonNull(KNOWN.get(code));
        return locale.getLanguage().equals("fr") ? titles.french : titles.english;
    }

    @Override
    public int compareTo(OffenceCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static Map<String, Titles> read() {
        var known = new TreeMap<String, Titles>();
        try (var bytes = OffenceCategory.class.getResourceAsStream("/observations/iccs.csv");
                var text =
                        new InputStreamReader(
                                Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row ->
                    known.put(
                            row.getField("code"),
                            new Titles(row.getField("en"), row.getField("fr"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(known);
    }
}
