package chancery.engagements.web;

import chancery.engagements.Counterpart;
import chancery.engagements.Filed;
import chancery.engagements.Meeting;
import chancery.engagements.capture.PointRange;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.joint.Partner;
import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One thing that a correction changed; an empty text means that nothing stood there.
public record Change(String part, String before, String after) {

    /// Everything in which two versions differ.
    ///
    /// @param references what each tasking's directive is called
    public static List<Change> between(
            Filed before, Filed after, Map<UUID, String> references, Words words) {
        var was = parts(before.meeting(), references, words);
        var is = parts(after.meeting(), references, words);
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            var change = new Change(name, was.getOrDefault(name, ""), is.getOrDefault(name, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, String> parts(
            Meeting meeting, Map<UUID, String> references, Words words) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(words.say("engagements.when"), words.time(meeting.heldAt(), meeting.zone()));
        parts.put(words.say("engagements.mode"), words.label(meeting.mode()));
        parts.put(words.say("engagements.initiative"), words.label(meeting.initiative()));
        parts.put(words.say("engagements.instrument"), words.label(meeting.instrument()));
        parts.put(words.say("engagements.place"), meeting.place());
        parts.put(words.say("engagements.basis"), meeting.basis());
        parts.put(words.say("engagements.our-people"), String.join(", ", meeting.ourPeople()));
        parts.put(
                words.say("engagements.partners"),
                joined(meeting.partners(), partner -> inWords(partner, words)));
        parts.put(words.say("engagements.summary"), meeting.summary());
        parts.put(
                words.say("engagements.who-was-there"),
                joined(meeting.counterparts(), Change::inWords));
        meeting.deliveries()
                .forEach(point -> parts.put(name(point, references, words), inWords(point, words)));
        return parts;
    }

    private static String name(PointDelivery point, Map<UUID, String> references, Words words) {
        return words.say(
                "engagements.point-of",
                point.number(),
                references.getOrDefault(point.tasking(), ""));
    }

    private static <T> String joined(List<T> all, Function<T, String> inWords) {
        return all.stream().map(inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(Partner partner, Words words) {
        var told = new ArrayList<String>();
        told.add(HostNames.of(partner.state(), words));
        if (partner.led()) {
            told.add(words.say("engagements.partner.led"));
        }
        if (partner.spoke()) {
            told.add(words.say("engagements.partner.spoke"));
        }
        if (!partner.points().isEmpty()) {
            told.add(PointRange.briefly(partner.points()));
        }
        if (!partner.mayBeTold().isEmpty()) {
            told.add("“" + partner.mayBeTold() + "”");
        }
        return String.join(", ", told);
    }

    private static String inWords(Counterpart there) {
        return there.name().isEmpty() ? there.title() : there.title() + ", " + there.name();
    }

    private static String inWords(PointDelivery point, Words words) {
        var exchange = point.exchange();
        var said = new ArrayList<String>();
        said.add(words.label(exchange.delivery()));
        exchange.response().ifPresent(response -> said.add(words.label(response)));
        exchange.reason().ifPresent(reason -> said.add(words.label(reason)));
        exchange.words().ifPresent(text -> said.add("“" + text + "”"));
        return String.join("; ", said);
    }
}
