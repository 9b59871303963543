package chancery.directives.web.drafts;

import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.directives.wording.WrittenMaterial;
import chancery.kernel.ApproachLevel;
import chancery.kernel.Precedence;
import chancery.missions.places.Gazetteer;
import chancery.missions.places.Scope;
import chancery.missions.places.ScopeAnswer;
import chancery.web.Fields;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the text of a directive from a form or a call, with every fault at once.
public final class DirectiveInput {

    private static final int MOST_POINTS = 99;
    private static final int LONG_TEXT = 20_000;
    private static final Scope EVERYONE_ADDRESSED = Scope.parse(Scope.EVERYWHERE);

    private final Gazetteer gazetteer;
    private final Words words;

    DirectiveInput(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /// The text as it was sent.
    public record Written(Instruction instruction, List<Point> points) {

        public Written {
            points = List.copyOf(points);
        }
    }

    public static Written read(Fields fields, Gazetteer gazetteer, Words words) {
        var input = new DirectiveInput(gazetteer, words);
        return new Written(input.instruction(fields), input.points(fields, "points"));
    }

    private Instruction instruction(Fields fields) {
        var deliverBy = fields.optionalDay("deliverBy");
        var reportBy = fields.optionalDay("reportBy");
        deliverBy
                .filter(day -> reportBy.filter(day::isAfter).isPresent())
                .ifPresent(day ->
                        fields.fault("reportBy", "directives.fault.report-before-delivery", day));
        return new Instruction(
                fields.choice("kind", DirectiveKind.class),
                fields.text("subject", 200),
                fields.text("objective", LONG_TEXT),
                fields.optionalText("background", LONG_TEXT).orElse(""),
                fields.optionalText("actionRequested", LONG_TEXT).orElse(""),
                fields.choice("precedence", Precedence.class, Precedence.ROUTINE),
                fields.choice("infoPrecedence", Precedence.class, Precedence.ROUTINE),
                scope(fields, "addressees")
                        .orElseGet(() -> {
                            if (!fields.has("addressees")) {
                                fields.fault("addressees", "web.fault.missing");
                            }
                            return EVERYONE_ADDRESSED;
                        }),
                scope(fields, "informed"),
                deliverBy,
                reportBy,
                fields.optionalWhole("reportDays", 0, 366).orElse(0),
                fields.choice("level", ApproachLevel.class, ApproachLevel.ANY),
                fields.choice("latitude", Latitude.class, Latitude.DISCRETION),
                fields.choice("writtenMaterial", WrittenMaterial.class, WrittenMaterial.MAY_LEAVE),
                split(fields, "tags", "[,\\s]+", 40),
                fields.optionalText("contacts", 2_000).orElse(""),
                split(fields, "cited", "\\n", 60),
                fields.parsed("cadence", Cadence::plannable, "directives.fault.cadence")
                        .orElseGet(Cadence.Once::new));
    }

    private static List<String> split(Fields fields, String name, String by, int longest) {
        var listed =
                fields.texts(name).stream()
                        .flatMap(text -> Stream.of(text.split(by)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
        if (listed.size() > 50 || listed.stream().anyMatch(text -> text.length() > longest)) {
            fields.fault(name, "directives.fault.list", 50, longest);
        }
        return listed;
    }

    /// The scope in a field, in its plain form; every name that is not understood is a fault with
    /// its nearest names.
    private Optional<Scope> scope(Fields fields, String name) {
        return fields.optionalText(name, 2_000)
                .flatMap(text ->
                        switch (Scope.read(text, gazetteer)) {
                            case ScopeAnswer.Understood(var scope) -> Optional.of(scope);
                            case ScopeAnswer.Misunderstood(var problems) -> {
                                problems.forEach(problem ->
                                        fields.fault(
                                                name,
                                                "directives.fault.scope",
                                                problem.inWords(words.locale())));
                                yield Optional.empty();
                            }
                        });
    }

    /// The points in the rows of a field; empty rows are passed over, missing numbers are given in
    /// order.
    List<Point> points(Fields fields, String name) {
        var points = new ArrayList<Point>();
        var used = new HashSet<Integer>();
        for (var row : fields.rows(name)) {
            if (!row.has("text") && !row.has("number")) {
                continue;
            }
            int number =
                    row.optionalWhole("number", 1, Point.HIGHEST_NUMBER).orElse(points.size() + 1);
            if (number < 1 || number > Point.HIGHEST_NUMBER) {
                continue;
            }
            if (!used.add(number)) {
                row.fault("number", "directives.fault.number-twice", number);
            }
            points.add(point(row, number));
        }
        if (points.size() > MOST_POINTS) {
            fields.fault(name, "directives.fault.too-many-points", MOST_POINTS);
        }
        return points;
    }

    private Point point(Fields row, int number) {
        return new Point(
                number,
                row.choice("kind", PointKind.class, PointKind.CORE),
                row.text("text", 4_000),
                row.choice("release", PointRelease.class, PointRelease.ORAL_ONLY),
                row.yes("verbatim"),
                scope(row, "scope").orElse(EVERYONE_ADDRESSED),
                1,
                false,
                row.optionalText("occasion", 300).orElse(""));
    }
}
