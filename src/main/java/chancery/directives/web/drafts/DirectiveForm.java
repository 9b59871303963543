package chancery.directives.web.drafts;

import chancery.directives.web.ScopeWords;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Point;
import chancery.kernel.ApproachLevel;
import chancery.missions.places.Scope;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The text of a directive as it stands in a form: each field as it is typed.
///
/// @param readings the scopes in words, by field
public record DirectiveForm(
        Map<String, String> values, Map<String, String> readings, List<PointRow> points) {

    /// Rows to be filled below those that are.
    static final int SPARE = 3;

    private static final Pattern POINT_FIELD = Pattern.compile("points\\[(\\d{1,4})]\\..+");

    public DirectiveForm {
        values = Map.copyOf(values);
        readings = Map.copyOf(readings);
        points = List.copyOf(points);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String reading(String field) {
        return readings.getOrDefault(field, "");
    }

    /// An empty one, with what is usual.
    static DirectiveForm empty() {
        var usual =
                Map.of(
                        "precedence", "ROUTINE",
                        "infoPrecedence", "ROUTINE",
                        "level", ApproachLevel.ANY.name(),
                        "latitude", "DISCRETION",
                        "writtenMaterial", "MAY_LEAVE");
        return new DirectiveForm(usual, Map.of(), List.of()).withSpareRows(SPARE + 2);
    }

    /// The text as it was written.
    static DirectiveForm of(Instruction text, List<Point> points, ScopeWords words) {
        var readings = new LinkedHashMap<String, String>();
        readings.put("addressees", words.of(text.addressees()));
        text.informed().ifPresent(scope -> readings.put("informed", words.of(scope)));
        var rows = new ArrayList<PointRow>();
        for (var point : points) {
            rows.add(PointRow.of(rows.size(), point, words.ofPoint(point.scope())));
        }
        return new DirectiveForm(values(text), readings, rows);
    }

    private static Map<String, String> values(Instruction text) {
        var values = new LinkedHashMap<String, String>();
        values.put("kind", text.kind().name());
        values.put("subject", text.subject());
        values.put("objective", text.objective());
        values.put("background", text.background());
        values.put("actionRequested", text.actionRequested());
        values.put("precedence", text.precedence().name());
        values.put("infoPrecedence", text.infoPrecedence().name());
        values.put("addressees", text.addressees().toString());
        values.put("informed", text.informed().map(Scope::toString).orElse(""));
        values.put("deliverBy", text.deliverBy().map(LocalDate::toString).orElse(""));
        values.put("reportBy", text.reportBy().map(LocalDate::toString).orElse(""));
        values.put("reportDays", text.reportDays() == 0 ? "" : String.valueOf(text.reportDays()));
        values.put("cadence", text.cadence().toString());
        values.put("level", text.level().name());
        values.put("latitude", text.latitude().name());
        values.put("writtenMaterial", text.writtenMaterial().name());
        values.put("tags", String.join(", ", text.tags()));
        values.put("contacts", text.contacts());
        values.put("cited", String.join("\n", text.cited()));
        return values;
    }

    /// What was sent, right or wrong.
    static DirectiveForm sent(Fields fields, ScopeWords words) {
        var values = new LinkedHashMap<String, String>();
        var indexes = new TreeSet<Integer>();
        fields.raw()
                .forEach((name, sent) -> {
                    var point = POINT_FIELD.matcher(name);
                    if (point.matches()) {
                        indexes.add(Integer.valueOf(point.group(1)));
                    } else if (!sent.isEmpty()) {
                        values.put(name, sent.getFirst());
                    }
                });
        var readings =
                Map.of(
                        "addressees", words.of(values.getOrDefault("addressees", "")),
                        "informed", words.of(values.getOrDefault("informed", "")));
        var rows = indexes.stream().map(index -> SentPoint.row(fields, index, words)).toList();
        return new DirectiveForm(values, readings, rows);
    }

    /// The same with more rows to be filled.
    DirectiveForm withSpareRows(int more) {
        var rows = new ArrayList<>(points);
        int next = points.isEmpty() ? 0 : points.getLast().index() + 1;
        for (int i = 0; i < more; i++) {
            rows.add(PointRow.empty(next + i));
        }
        return new DirectiveForm(values, readings, rows);
    }
}
