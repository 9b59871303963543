package chancery.reports.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.OfficeCode;
import chancery.reports.ReportFilter;
import chancery.reports.ReportState;
import chancery.web.Fields;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads which reports an address asks for.
@Component
class FilterInput {

    private final Directives directives;

    FilterInput(Directives directives) {
        this.directives = directives;
    }

    ReportFilter read(Fields fields, Officer officer) {
        var mission = fields.parsed("mission", OfficeCode::parse, "reports.fault.mission");
        var directive = fields.optionalText("directive", 60);
        var tasking = fields.optionalId("tasking");
        var engagement = fields.optionalId("engagement");
        var state = fields.optionalChoice("state", ReportState.class);
        var text = fields.optionalText("q", 200).orElse("");
        fields.refuseFaults();
        Optional<UUID> id = directive.map(key -> directives.idOf(key, officer));
        return new ReportFilter(mission, id, tasking, engagement, state, text);
    }
}
