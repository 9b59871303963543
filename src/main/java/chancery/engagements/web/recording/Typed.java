package chancery.engagements.web.recording;

import static java.util.stream.Collectors.toMap;

import chancery.engagements.Counterpart;
import chancery.engagements.Filed;
import chancery.engagements.capture.PointRange;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.joint.Partner;
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
import java.util.stream.Collectors;

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

    /// A filed meeting, to be put right in the form.
    ///
    /// @param base under which row numbers each tasking's points stand
    static Typed of(Filed filed, Map<UUID, Integer> base) {
        var meeting = filed.meeting();
        var fields = new LinkedHashMap<String, String>();
        fields.put("heldAt", written(meeting.heldAt(), meeting.zone()));
        fields.put("zone", meeting.zone().getId());
        fields.put("mode", meeting.mode().name());
        fields.put("initiative", meeting.initiative().name());
        fields.put("instrument", meeting.instrument().name());
        fields.put("place", meeting.place());
        fields.put("basis", meeting.basis());
        fields.put("ourPeople", String.join("\n", meeting.ourPeople()));
        fields.put(
                "partners",
                meeting.partners().stream()
                        .filter(partner -> !partner.isTold())
                        .map(partner -> partner.state().text())
                        .collect(Collectors.joining(" ")));
        int joined = 0;
        for (var partner : meeting.partners().stream().filter(Partner::isTold).toList()) {
            put(fields, "partners[" + joined++ + "].", partner);
        }
        fields.put("summary", meeting.summary());
        int row = 0;
        for (var counterpart : meeting.counterparts()) {
            put(fields, "interlocutors[" + row++ + "].", counterpart);
        }
        meeting.deliveries().forEach(point -> put(fields, point, base));
        meeting.deliveries().stream()
                .flatMap(point -> point.round().stream())
                .findFirst()
                .ifPresent(round -> fields.put("round", String.valueOf(round)));
        return new Typed(
                fields.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    private static void put(Map<String, String> fields, String row, Partner partner) {
        fields.put(row + "state", partner.state().text());
        fields.put(row + "led", partner.led() ? "yes" : "");
        fields.put(row + "spoke", partner.spoke() ? "yes" : "");
        fields.put(row + "points", PointRange.briefly(partner.points()));
        fields.put(row + "mayBeTold", partner.mayBeTold());
    }

    private static void put(Map<String, String> fields, String row, Counterpart there) {
        fields.put(row + "office", there.hostOffice().toString());
        if (there.holder().isEmpty() && !there.name().isEmpty()) {
            fields.put(row + "name", there.name());
        }
    }

    private static void put(
            Map<String, String> fields, PointDelivery point, Map<UUID, Integer> base) {
        var exchange = point.exchange();
        var row = "points[" + (base.getOrDefault(point.tasking(), 0) + point.number()) + "].";
        fields.put(row + "delivery", exchange.delivery().name());
        exchange.response().ifPresent(response -> fields.put(row + "response", response.name()));
        exchange.reason().ifPresent(reason -> fields.put(row + "reason", reason.name()));
        exchange.words().ifPresent(words -> fields.put(row + "words", words));
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
