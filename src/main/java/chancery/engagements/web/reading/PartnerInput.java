package chancery.engagements.web.reading;

import chancery.directives.wording.Point;
import chancery.engagements.joint.Partner;
import chancery.kernel.CountryCode;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads who joined: codes alone, `FR NO`, or rows such as `partners[0].state` with what each did.
final class PartnerInput {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

    private PartnerInput() {}

    static List<Partner> read(Fields fields, CountryCode host) {
        var partners = new LinkedHashMap<CountryCode, Partner>();
        for (var text : fields.texts("partners")) {
            for (var code : text.split("[,\\s]+")) {
                try {
                    var state = CountryCode.parse(code);
                    partners.put(state, Partner.joined(state));
                } catch (IllegalArgumentException e) {
                    fields.fault("partners", "engagements.fault.host", code);
                }
            }
        }
        fields.rows("partners").stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> row(row, partners));
        if (partners.containsKey(host)) {
            fields.fault("partners", "engagements.fault.partner-is-host", host.text());
        }
        return partners.values().stream().sorted(Comparator.comparing(Partner::state)).toList();
    }

    private static void row(Fields row, Map<CountryCode, Partner> partners) {
        var state = row.parsed("state", CountryCode::parse, "engagements.fault.host");
        boolean led = row.yes("led");
        boolean spoke = row.yes("spoke");
        var points = points(row);
        var told = row.optionalText("mayBeTold", 500).orElse("");
        if (!row.has("state")) {
            row.fault("state", "web.fault.missing");
        }
        state.ifPresent(known -> partners.put(known, new Partner(known, led, spoke, points, told)));
    }

    /// Numbers and runs of them, as in `1-3 7`; a call may send a list.
    private static List<Integer> points(Fields row) {
        var numbers = new TreeSet<Integer>();
        for (var text : row.texts("points")) {
            for (var part : text.split("[,\\s]+")) {
                if (!add(part, numbers)) {
                    row.fault("points", "engagements.fault.partner-points", part);
                    return List.of();
                }
            }
        }
        return new ArrayList<>(numbers);
    }

    private static boolean add(String part, TreeSet<Integer> numbers) {
        var run = NUMBERS.matcher(part);
        if (!run.matches()) {
            return false;
        }
        int first = Integer.parseInt(run.group(1));
        int last = run.group(2) == null ? first : Integer.parseInt(run.group(2));
        if (first < 1 || last < first || last > Point.HIGHEST_NUMBER) {
            return false;
        }
        for (int number = first; number <= last; number++) {
            numbers.add(number);
        }
        return true;
    }
}
