package chancery.evidence.tables;

import static java.util.stream.Collectors.joining;

import chancery.evidence.readers.Cell;
import chancery.evidence.readers.text.Lines;
import chancery.kernel.BadInput;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A meaning that is the same for the whole table, as `CONVICTED`, or hangs on the code in a
/// dimension, as `unit: P_HTHAB=RATE; *=COUNT`.
///
/// @param dimension empty if it is the same for all
/// @param meanings by code; `*` stands for all others
public record ByCode<E extends Enum<E>>(String dimension, SortedMap<String, E> meanings) {

    private static final String OTHERS = "*";

    public ByCode {
        meanings = Collections.unmodifiableSortedMap(new TreeMap<>(meanings));
        if (meanings.isEmpty()) {
            throw BadInput.of("guide", "evidence.fault.by-code", "");
        }
    }

    public static <E extends Enum<E>> ByCode<E> always(E meaning) {
        return new ByCode<>("", new TreeMap<>(Map.of(OTHERS, meaning)));
    }

    /// Reads what [#toString()] writes.
    public static <E extends Enum<E>> ByCode<E> parse(String text, Class<E> type) {
        var colon = text.indexOf(": ");
        if (colon < 0) {
            return always(meaning(text, text, type));
        }
        var meanings = new TreeMap<String, E>();
        for (var pair : text.substring(colon + 2).split(";")) {
            var equals = pair.lastIndexOf('=');
            if (equals < 1) {
                throw BadInput.of("guide", "evidence.fault.by-code", text);
            }
            meanings.put(
                    pair.substring(0, equals).strip(),
                    meaning(pair.substring(equals + 1), text, type));
        }
        return new ByCode<>(text.substring(0, colon).strip(), meanings);
    }

    private static <E extends Enum<E>> E meaning(String word, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw BadInput.of("guide", "evidence.fault.by-code", text);
        }
    }

    E of(Cell cell) {
        var code = dimension.isEmpty() ? OTHERS : Codes.of(cell, dimension);
        var meaning = meanings.containsKey(code) ? meanings.get(code) : meanings.get(OTHERS);
        if (meaning == null) {
            throw Lines.refuse(cell.line(), "evidence.fault.code-not-told", code, dimension);
        }
        return meaning;
    }

    @Override
    public String toString() {
        if (dimension.isEmpty()) {
            return meanings.firstEntry().getValue().name();
        }
        return meanings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().name())
                .collect(joining("; ", dimension + ": ", ""));
    }
}
