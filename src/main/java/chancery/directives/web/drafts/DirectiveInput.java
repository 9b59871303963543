package chancery.directives.web.drafts;

import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.Point;
import chancery.directives.wording.WrittenMaterial;
import chancery.kernel.ApproachLevel;
import chancery.kernel.Precedence;
import chancery.missions.places.Gazetteer;
import chancery.web.Fields;
import chancery.web.Words;
import java.util.List;
import java.util.stream.Stream;

/// Reads the text of a directive from a form or a call, with every fault at once.
public final class DirectiveInput {

    private static final int LONG_TEXT = 20_000;

    private final ScopeInput scopes;

    private DirectiveInput(ScopeInput scopes) {
        this.scopes = scopes;
    }

    /// The text as it was sent.
    public record Written(Instruction instruction, List<Point> points) {

        public Written {
            points = List.copyOf(points);
        }
    }

    public static Written read(Fields fields, Gazetteer gazetteer, Words words) {
        var scopes = new ScopeInput(gazetteer, words);
        var points = new PointInput(scopes);
        return new Written(
                new DirectiveInput(scopes).instruction(fields), points.read(fields, "points"));
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
                scopes.read(fields, "addressees")
                        .orElseGet(() -> {
                            if (!fields.has("addressees")) {
                                fields.fault("addressees", "web.fault.missing");
                            }
                            return PointInput.EVERYONE_ADDRESSED;
                        }),
                scopes.read(fields, "informed"),
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
}
