package chancery.engagements.web.recording;

import static java.util.stream.Collectors.toMap;

import chancery.web.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The form about a meeting as it was typed, or as a filed meeting would have been typed.
record Typed(Map<String, List<String>> fields) {

    static final Typed NOTHING = new Typed(Map.of());

    /// How forms write a time.
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "draftRevision", "once", "another");

    Typed {
        fields = Map.copyOf(fields);
    }

    /// What the officer typed, without what the page sends by itself.
    static Typed of(Fields sent) {
        return new Typed(
                sent.raw().entrySet().stream()
                        .filter(field -> !NOT_TYPED.contains(field.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    static String written(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    String value(String field) {
        var values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// The ticked offices, with whoever came instead of the holder.
    Map<UUID, String> offices() {
        var offices = new LinkedHashMap<UUID, String>();
        for (var row : Fields.of(fields).rows("interlocutors")) {
            row.optionalId("office")
                    .ifPresent(office ->
                            offices.put(office, row.optionalText("name", 200).orElse("")));
        }
        return offices;
    }

    /// How many rows about partners are filled.
    int partners() {
        return Math.toIntExact(
                Fields.of(fields).rows("partners").stream().filter(row -> !row.isEmpty()).count());
    }

    /// The day that was typed, if it can be read.
    Optional<LocalDate> day() {
        try {
            return Optional.of(value("heldAt"))
                    .filter(text -> !text.isEmpty())
                    .map(text -> LocalDateTime.parse(text).toLocalDate());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /// Whether anything was typed about single points.
    boolean hasPoints() {
        return fields.entrySet().stream()
                .anyMatch(field ->
                        field.getKey().startsWith("points[")
                                && field.getKey().endsWith("].delivery")
                                && !field.getValue().getFirst().isBlank());
    }

    /// The fields as they are read: a name without an office says nothing.
    static Fields readable(Fields sent) {
        var kept = new LinkedHashMap<>(sent.raw());
        for (var key : sent.raw().keySet()) {
            if (key.startsWith("interlocutors[") && key.endsWith("].name")) {
                var row = key.substring(0, key.length() - "name".length());
                if (!sent.has(row + "office")
                        && !sent.has(row + "authority")
                        && !sent.has(row + "title")) {
                    kept.remove(key);
                }
            }
        }
        return Fields.of(kept);
    }
}
