package chancery.stakeholders.intake;

import chancery.kernel.BadInput;
import chancery.stakeholders.intake.CsvText.Row;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the columns of a row as the fields of a form, and tells its faults under their columns.
final class RowFields {

    private RowFields() {}

    static boolean isAnother(Row row) {
        var fields = fields(new LinkedHashMap<>(Map.of("another", row.value("another"))));
        boolean another = fields.yes("another");
        fields.refuseFaults();
        return another;
    }

    static LinkedHashMap<String, String> renamed(Row row, Map<String, String> columns) {
        var values = new LinkedHashMap<String, String>();
        columns.forEach((field, column) -> values.put(field, row.value(column)));
        return values;
    }

    static Fields fields(Map<String, String> values) {
        var raw = new LinkedHashMap<String, List<String>>();
        values.forEach((field, value) -> raw.put(field, List.of(value)));
        return Fields.of(raw);
    }

    static void refuse(Fields fields, Map<String, String> columns) {
        try {
            fields.refuseFaults();
        } catch (BadInput bad) {
            throw Columns.named(bad, columns);
        }
    }
}
