package chancery.missions.intake;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sees a row as the fields of a form, and tells faults by the names of its columns.
final class RowReader {

    private static final Pattern UNDERSCORE = Pattern.compile("_(\\p{Ll})");
    private static final Pattern CAPITAL = Pattern.compile("(\\p{Lu})");
    // What a spreadsheet would run; no code, name or date of ours begins so (OWASP, CSV injection).
    private static final String FORMULA = "=+-@\t";

    private RowReader() {}

    static Fields fields(CsvRow row) {
        var raw = new LinkedHashMap<String, List<String>>();
        row.values().forEach((column, value) -> raw.put(field(column), List.of(value)));
        var fields = Fields.of(raw);
        if (!row.isWhole()) {
            fields.fault("", "missions.fault.row-cells");
        }
        row.values().entrySet().stream()
                .filter(cell -> isFormula(cell.getValue()))
                .forEach(cell -> fields.fault(field(cell.getKey()), "missions.fault.formula"));
        return fields;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    private static String field(String column) {
        return UNDERSCORE
                .matcher(column)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /// The same faults, by column.
    static List<Fault> byColumn(BadInput bad) {
        return bad.faults().stream()
                .map(fault -> new Fault(column(fault.field()), fault.message(), fault.arguments()))
                .distinct()
                .toList();
    }

    private static String column(String field) {
        return field.equals("signIn")
                ? "person"
                : CAPITAL.matcher(field)
                        .replaceAll(found -> "_" + found.group(1).toLowerCase(Locale.ROOT));
    }
}
