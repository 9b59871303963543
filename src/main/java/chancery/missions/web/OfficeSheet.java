package chancery.missions.web;

import chancery.kernel.CountryCode;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.List;

/// The list of offices as it leaves in a file; what the import reads has its names.
final class OfficeSheet {

    private OfficeSheet() {}

    static Sheet of(List<OfficeLine> lines, Words words) {
        var columns =
                Column.named(
                        words,
                        "missions.column.",
                        "code",
                        "kind",
                        "name",
                        "name_fr",
                        "country",
                        "city",
                        "time_zone",
                        "working_week",
                        "state",
                        "hosts",
                        "seats",
                        "filled");
        return new Sheet("missions", columns, lines.stream().map(OfficeSheet::row).toList());
    }

    private static List<Object> row(OfficeLine line) {
        var office = line.office();
        return List.of(
                office.code().text(),
                office.kind().name(),
                office.name(),
                office.nameInFrench(),
                office.country().map(CountryCode::text).orElse(""),
                office.city(),
                office.zone().getId(),
                office.workingWeek(),
                line.state().name(),
                String.join(", ", line.hosts()),
                line.staffing().seats(),
                line.staffing().filled());
    }
}
