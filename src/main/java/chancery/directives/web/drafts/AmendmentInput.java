package chancery.directives.web.drafts;

import chancery.directives.wording.Amendment;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.missions.places.Gazetteer;
import chancery.web.Fields;
import chancery.web.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads an amendment from a form or a call: points whose number is in force are reworded, others
/// are added.
public final class AmendmentInput {

    private AmendmentInput() {}

    public static Amendment read(Fields fields, Version inForce, Gazetteer gazetteer, Words words) {
        var reason = fields.text("reason", 4_000);
        var written = new PointInput(new ScopeInput(gazetteer, words)).read(fields, "points");
        var reworded =
                written.stream()
                        .filter(point -> inForce.point(point.number()).isPresent())
                        .toList();
        var added = written.stream().filter(point -> !reworded.contains(point)).toList();
        return new Amendment(reworded, List.copyOf(added), withdrawn(fields), reason);
    }

    private static Set<Integer> withdrawn(Fields fields) {
        var numbers = new HashSet<Integer>();
        for (var text : fields.texts("withdraw")) {
            if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= Point.HIGHEST_NUMBER) {
                numbers.add(Integer.valueOf(text));
            } else {
                fields.fault("withdraw", "web.fault.whole", 1, Point.HIGHEST_NUMBER);
            }
        }
        return numbers.stream().collect(Collectors.toUnmodifiableSet());
    }
}
