package chancery.reports.web;

import chancery.access.Officer;
import chancery.reports.ReportCorrections;
import chancery.reports.ReportDecision;
import chancery.reports.ReportReleases;
import chancery.reports.Reports;
import chancery.reports.dispositions.Disposition;
import chancery.reports.dispositions.Dispositions;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The steps taken on the page of a report: out, corrected, disposed of.
@RestController
class ReportStepPages {

    private final Reports reports;
    private final ReportReleases releases;
    private final ReportCorrections corrections;
    private final Dispositions dispositions;
    private final ReportSteps steps;

    ReportStepPages(
            Reports reports,
            ReportReleases releases,
            ReportCorrections corrections,
            Dispositions dispositions,
            ReportSteps steps) {
        this.reports = reports;
        this.releases = releases;
        this.corrections = corrections;
        this.dispositions = dispositions;
        this.steps = steps;
    }

    @PostMapping("/reports/{key}/release")
    ResponseEntity<?> release(Page page, Officer officer, Fields fields, @PathVariable String key) {
        return steps.answer(
                page,
                officer,
                fields,
                key,
                () -> {
                    var revision = revision(fields);
                    var id = reports.idOf(key, officer);
                    return switch (releases.release(id, revision, page.words().locale(), officer)) {
                        case ReportDecision.Granted(var report) -> report.key() + "?done=released";
                        case ReportDecision.Refused refused -> throw Refusals.of(refused);
                    };
                });
    }

    @PostMapping("/reports/{key}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable String key) {
        return steps.answer(
                page,
                officer,
                fields,
                key,
                () -> {
                    var revision = revision(fields);
                    var reason = fields.text("reason", 400);
                    fields.refuseFaults();
                    var id = reports.idOf(key, officer);
                    return corrections.begin(id, revision, reason, officer).key() + "/edit";
                });
    }

    @PostMapping("/reports/{key}/disposition")
    ResponseEntity<?> dispose(Page page, Officer officer, Fields fields, @PathVariable String key) {
        return steps.answer(
                page,
                officer,
                fields,
                key,
                () -> {
                    var kind = fields.choice("kind", Disposition.Kind.class);
                    var text = fields.optionalText("text", 4_000).orElse("");
                    fields.refuseFaults();
                    dispositions.dispose(reports.idOf(key, officer), kind, text, officer);
                    return key + "?done=saved";
                });
    }

    private static Optional<Long> revision(Fields fields) {
        return fields.optionalWhole("revision", 1, Integer.MAX_VALUE).map(Integer::longValue);
    }
}
