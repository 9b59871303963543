package chancery.observations.incidents.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which column of a file becomes which field of an incident.
///
/// @param fields by header; a column that is not named is left out
public record ColumnMapping(Map<String, String> fields) {

    /// The fields that a column may become, in the order of the form.
    public static final List<String> TARGETS =
            List.of(
                    "host",
                    "occurredOn",
                    "timePrecision",
                    "place",
                    "geoPrecision",
                    "category",
                    "rights",
                    "biasRecorded",
                    "victims",
                    "dead",
                    "injured",
                    "suspects",
                    "arrested",
                    "charged",
                    "convicted",
                    "summary",
                    "response",
                    "status",
                    "statusOn",
                    "source",
                    "passage",
                    "credibility");

    public ColumnMapping {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /// What the headers most likely mean.
    public static ColumnMapping guessed(IncidentFile file) {
        return new ColumnMapping(
                file.columns().stream()
                        .filter(column -> ColumnWords.meant(column).isPresent())
                        .collect(
                                Collectors.toMap(
                                        column -> column,
                                        column -> ColumnWords.meant(column).orElseThrow(),
                                        (one, other) -> one)));
    }

    /// The field that a column becomes, or nothing.
    public String of(String column) {
        return fields.getOrDefault(column, "");
    }

    /// Fields that are meant by more than one column.
    public List<String> twice() {
        return fields.values().stream()
                .filter(field -> Collections.frequency(fields.values(), field) > 1)
                .distinct()
                .sorted()
                .toList();
    }

    /// The names under which an incident's form knows what stands in a line.
    Map<String, List<String>> read(IncidentLine line) {
        var read = new TreeMap<String, List<String>>();
        fields.forEach((column, field) -> {
            var value = line.values().getOrDefault(column, "");
            if (!value.isEmpty()) {
                read.put(nameOf(field), List.of(value));
            }
        });
        return read;
    }

    private static String nameOf(String field) {
        return Stream.of("source", "passage", "credibility").anyMatch(field::equals)
                ? "sources[0]." + field
                : field;
    }
}
