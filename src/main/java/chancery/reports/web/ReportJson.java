package chancery.reports.web;

import chancery.kernel.OfficeCode;
import chancery.reports.Report;
import chancery.reports.ReportFacts;
import chancery.reports.dispositions.Disposition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How reports stand in the API.
final class ReportJson {

    private ReportJson() {}

    static Map<String, Object> of(
            Report report, OfficeCode mission, List<Disposition> dispositions) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", report.id());
        json.put("key", report.key());
        json.put("stage", report.stage());
        json.put("revision", report.revision());
        json.put("mission", mission);
        json.put("host", report.core().host());
        report.core().tasking().ifPresent(tasking -> json.put("tasking", tasking));
        report.core().round().ifPresent(round -> json.put("round", round));
        report.release()
                .ifPresent(sent -> {
                    json.put("reference", sent.reference());
                    json.put("dateTimeGroup", sent.dateTimeGroup());
                    json.put("releasedAt", sent.at());
                    json.put("releasedBy", sent.releaser().name());
                });
        var version = report.version();
        json.put("version", version.number());
        json.put("draftedBy", version.writer().name());
        if (version.isCorrectedCopy()) {
            json.put("correctedBecause", version.reason());
        }
        json.put("text", ReportFacts.of(report.text()));
        json.put("dispositions", dispositions);
        return json;
    }
}
