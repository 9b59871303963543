package chancery.reports.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.reports.Report;
import chancery.reports.ReportText;
import chancery.reports.Reports;
import chancery.reports.WritableReports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Editing a report that is not yet out. Whatever goes wrong, nothing that was typed is lost.
@RestController
class EditReportPages {

    private final Reports reports;
    private final WritableReports writable;
    private final Missions missions;
    private final Templates templates;

    EditReportPages(
            Reports reports, WritableReports writable, Missions missions, Templates templates) {
        this.reports = reports;
        this.writable = writable;
        this.missions = missions;
        this.templates = templates;
    }

    @GetMapping("/reports/{key}/edit")
    Object edit(Page page, Officer officer, @PathVariable String key) {
        var report = reports.report(key, officer);
        return report instanceof Report.Writable && reports.mayWrite(report, officer)
                ? shown(page, form(report, report.text(), Optional.empty(), officer))
                : FormAnswers.seeOther("/reports/" + report.key());
    }

    @PostMapping("/reports/{key}/edit")
    ResponseEntity<?> reword(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var report = reports.report(key, officer);
        try {
            var revision = fields.whole("revision", 1, Integer.MAX_VALUE);
            var text = ReportInput.read(fields);
            fields.refuseFaults();
            return next(
                    writable.reword(report.id(), Optional.of((long) revision), text, officer),
                    fields);
        } catch (BadInput bad) {
            var form = form(report, ReportInput.asSent(fields), Optional.empty(), officer);
            return ResponseEntity.unprocessableContent()
                    .body(shown(page.refused(bad.faults(), fields), form));
        } catch (Outdated outdated) {
            var faults = List.of(Fault.of("", "reports.fault.outdated"));
            var form =
                    form(report, ReportInput.asSent(fields), Optional.of(report.text()), officer);
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .body(shown(page.refused(faults, fields), form));
        }
    }

    private EditForm form(
            Report report, ReportText text, Optional<ReportText> theirs, Officer officer) {
        var mission = missions.office(report.core().mission(), officer).code();
        var address = "/reports/" + report.key();
        return new EditForm(
                address + "/edit",
                address,
                report.revision(),
                mission,
                report.core().host(),
                report.core().tasking(),
                report.core().round(),
                text,
                reports.engagementsOf(mission, report.core().host(), officer),
                theirs);
    }

    /// On to the report, or back to the form for more.
    static ResponseEntity<?> next(Report report, Fields fields) {
        var address = "/reports/" + report.key();
        return FormAnswers.seeOther(
                address + (fields.has("more") ? "/edit?done=saved" : "?done=saved"));
    }

    private Object shown(Page page, EditForm form) {
        return templates.reportsEdit(page, form);
    }
}
