package chancery.evidence.tables;

import chancery.evidence.readers.ColumnMapping;
import chancery.evidence.readers.ColumnMapping.Decimals;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A guide as texts by name: how forms and calls bring it, and how it is kept.
///
/// Lists are divided by semicolons, because labels hold commas: `Immigrants, total; Descendants`.
public final class GuideFields {

    private static final String BETWEEN = ";";

    private GuideFields() {}

    /// The guide that these texts tell; exact opposite of [GuideTexts#of].
    public static TableGuide read(Map<String, String> fields) {
        var given = new TreeMap<>(fields);
        given.values().removeIf(String::isBlank);
        return new TableGuide(
                text(given, "table"),
                text(given, "title"),
                text(given, "publisher"),
                Told.parse(text(given, "area")),
                Told.parse(text(given, "unit")),
                ByCode.parse(text(given, "metric"), Metric.class),
                ByCode.parse(text(given, "stage"), Stage.class),
                groups(given),
                Optional.ofNullable(given.get("offences")),
                given.containsKey("period") ? Optional.of(mapping(given)) : Optional.empty());
    }

    private static Groups groups(Map<String, String> given) {
        if (!given.containsKey("group")) {
            return Groups.none();
        }
        return new Groups(
                Optional.of(text(given, "group")),
                ByCode.parse(text(given, "basis"), GroupBasis.class),
                Told.parse(text(given, "definition")),
                new TreeSet<>(list(given, "everybody")),
                pairs(given, "sameAs"),
                list(given, "parts"));
    }

    private static ColumnMapping mapping(Map<String, String> given) {
        return new ColumnMapping(
                text(given, "period"),
                text(given, "value"),
                list(given, "dimensions"),
                new TreeSet<>(list(given, "ignored")),
                Decimals.valueOf(
                        given.getOrDefault("decimals", "FULL_STOP").toUpperCase(Locale.ROOT)),
                new TreeSet<>(list(given, "missing")),
                new TreeSet<>(list(given, "hidden")),
                new TreeSet<>(list(given, "notPublished")));
    }

    private static String text(Map<String, String> given, String name) {
        return given.getOrDefault(name, "").strip();
    }

    private static List<String> list(Map<String, String> given, String name) {
        return Arrays.stream(text(given, name).split(BETWEEN))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static SortedMap<String, String> pairs(Map<String, String> given, String name) {
        var pairs = new TreeMap<String, String>();
        for (var pair : list(given, name)) {
            var equals = pair.indexOf('=');
            pairs.put(pair.substring(0, Math.max(0, equals)), pair.substring(equals + 1));
        }
        return pairs;
    }
}
