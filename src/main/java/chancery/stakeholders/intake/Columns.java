package chancery.stakeholders.intake;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.Map;

/// Which column of a file stands for which field of a form.
final class Columns {

    static final Map<String, String> AUTHORITY =
            Map.of(
                    "name", "authority",
                    "englishName", "authority_en",
                    "kind", "kind",
                    "level", "level",
                    "basis", "basis");
    static final Map<String, String> OFFICE =
            Map.of("title", "office", "englishTitle", "office_en", "rank", "rank");
    static final Map<String, String> HOLDER =
            Map.of(
                    "name", "holder",
                    "from", "from",
                    "to", "to",
                    "verifiedOn", "verified_on",
                    "email", "email",
                    "telephone", "telephone");

    private Columns() {}

    /// The same faults, told by the names of the columns.
    static BadInput named(BadInput bad, Map<String, String> columns) {
        return new BadInput(
                bad.faults().stream()
                        .map(fault ->
                                new Fault(
                                        columns.getOrDefault(fault.field(), fault.field()),
                                        fault.message(),
                                        fault.arguments()))
                        .toList());
    }
}
