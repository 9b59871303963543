package chancery.engagements.web.recording;

import static java.util.stream.Collectors.toMap;

import chancery.engagements.Counterpart;
import chancery.engagements.Filed;
import chancery.engagements.capture.PointRange;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.joint.Partner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A filed meeting as it would have been typed, to be put right in the form.
final class Retyped {

    private Retyped() {}

    /// @param base under which row numbers each tasking's points stand
    static Typed of(Filed filed, Map<UUID, Integer> base) {
        var meeting = filed.meeting();
        var fields = new LinkedHashMap<String, String>();
        fields.put("heldAt", Typed.written(meeting.heldAt(), meeting.zone()));
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
}
