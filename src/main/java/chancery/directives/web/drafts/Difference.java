package chancery.directives.web.drafts;

import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a text that two officers have written differently.
///
/// @param part what it is called
public record Difference(String part, String theirs, String ours) {

    /// Everything in which two texts differ: fields first, then points by number.
    static List<Difference> between(DirectiveForm theirs, DirectiveForm ours, Words words) {
        var found = new ArrayList<Difference>();
        for (var field : FIELDS) {
            var part = words.say("directives." + field);
            found.add(new Difference(part, theirs.value(field), ours.value(field)));
        }
        var theirPoints = byNumber(theirs);
        var ourPoints = byNumber(ours);
        var numbers = new TreeSet<>(theirPoints.keySet());
        numbers.addAll(ourPoints.keySet());
        for (var number : numbers) {
            found.add(
                    new Difference(
                            words.say("directives.point-number", number),
                            inWords(theirPoints, number, words),
                            inWords(ourPoints, number, words)));
        }
        return found.stream().filter(part -> !part.theirs().equals(part.ours())).toList();
    }

    private static final List<String> FIELDS =
            List.of(
                    "kind",
                    "subject",
                    "objective",
                    "background",
                    "actionRequested",
                    "precedence",
                    "infoPrecedence",
                    "addressees",
                    "informed",
                    "deliverBy",
                    "reportBy",
                    "reportDays",
                    "cadence",
                    "level",
                    "latitude",
                    "writtenMaterial",
                    "tags",
                    "contacts",
                    "cited");

    private static Map<Integer, PointRow> byNumber(DirectiveForm form) {
        return form.points().stream()
                .collect(
                        Collectors.toMap(
                                row -> Integer.valueOf(row.number()), Function.identity()));
    }

    private static String inWords(Map<Integer, PointRow> points, Integer number, Words words) {
        return Stream.ofNullable(points.get(number))
                .map(row -> row.inWords(words))
                .findFirst()
                .orElse("");
    }
}
