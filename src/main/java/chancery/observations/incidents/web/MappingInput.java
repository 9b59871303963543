package chancery.observations.incidents.web;

import chancery.kernel.BadInput;
import chancery.observations.incidents.intake.ColumnMapping;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads which column means what.
final class MappingInput {

    private MappingInput() {}

    /// The saved mapping that is named, if one is.
    static Optional<ColumnMapping> saved(Fields fields, Map<String, ColumnMapping> saved) {
        var name = fields.optionalText("mapping", 60);
        fields.refuseFaults();
        name.filter(wanted -> !saved.containsKey(wanted))
                .ifPresent(wanted -> {
                    throw BadInput.of("mapping", "observations.fault.no-mapping", wanted);
                });
        return name.map(saved::get);
    }

    /// Rows of `columns[0].column` and `columns[0].field`; a row without a field leaves its column
    /// out.
    static ColumnMapping columns(Fields fields) {
        var read = new TreeMap<String, String>();
        for (var row : fields.rows("columns")) {
            var column = row.text("column", 200);
            row.optionalText("field", 40).ifPresent(field -> read.put(column, field));
        }
        return new ColumnMapping(read);
    }
}
