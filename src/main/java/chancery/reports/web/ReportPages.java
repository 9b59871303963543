package chancery.reports.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.reports.Disposition;
import chancery.reports.ReportDecision;
import chancery.reports.ReportListed;
import chancery.reports.Reports;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of reports, the page of each, and the steps taken there.
@RestController
class ReportPages {

    private final Reports reports;
    private final ReportViews views;
    private final ReportFiles files;
    private final FilterInput filters;
    private final Missions missions;
    private final Exports exports;
    private final Templates templates;

    ReportPages(
            Reports reports,
            ReportViews views,
            ReportFiles files,
            FilterInput filters,
            Missions missions,
            Exports exports,
            Templates templates) {
        this.reports = reports;
        this.views = views;
        this.files = files;
        this.filters = filters;
        this.missions = missions;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/reports")
    Object list(
            Page page,
            Officer officer,
            Fields fields,
            @RequestParam(defaultValue = "") String directive) {
        var filter = filters.read(fields, officer);
        return templates.reportsList(
                page,
                reports.list(filter, officer),
                filter,
                directive,
                missions.all(officer).stream().filter(office -> office.kind().isMission()).toList(),
                NewReportPages.missionsOf(officer, missions).stream().map(Office::code).toList());
    }

    /// The same list as a file.
    @GetMapping(path = "/reports", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var listed = reports.list(filters.read(fields, officer), officer);
        exports.send(sheet(listed, page.words(), page.now()), format, response);
    }

    private static Sheet sheet(List<ReportListed> listed, Words words, Instant now) {
        var columns =
                Stream.of(
                                "number",
                                "mission",
                                "host",
                                "kind",
                                "subject",
                                "directive",
                                "round",
                                "state",
                                "age",
                                "writer")
                        .map(key -> new Sheet.Column(key, words.say("reports.list." + key)))
                        .toList();
        return new Sheet(
                "reports", columns, listed.stream().map(report -> row(report, now)).toList());
    }

    private static List<Object> row(ReportListed report, Instant now) {
        return List.of(
                report.reference(),
                report.mission().text(),
                report.host().text(),
                report.kind().name(),
                report.subject(),
                report.directive(),
                report.round(),
                report.state().name(),
                report.ageInDays(now),
                report.writer());
    }

    @GetMapping("/reports/{key}")
    Object report(Page page, Officer officer, @PathVariable String key) {
        var report = reports.report(key, officer);
        return report.key().equals(key)
                ? templates.reportsReport(page, views.of(report, page, officer))
                : FormAnswers.seeOther("/reports/" + report.key());
    }

    @GetMapping("/reports/{key}/telegram")
    Object telegram(
            Officer officer, @PathVariable String key, @RequestParam Optional<Integer> width) {
        return files.telegram(reports.report(key, officer), width, officer);
    }

    @GetMapping("/reports/{key}/pdf")
    Object pdf(Officer officer, @PathVariable String key) {
        return files.pdf(reports.report(key, officer), officer);
    }

    @PostMapping("/reports/{key}/release")
    ResponseEntity<?> release(Page page, Officer officer, Fields fields, @PathVariable String key) {
        return step(
                page,
                officer,
                fields,
                key,
                () -> {
                    var revision = revision(fields);
                    var id = reports.idOf(key, officer);
                    return switch (reports.release(id, revision, page.words().locale(), officer)) {
                        case ReportDecision.Granted(var report) -> report.key() + "?done=released";
                        case ReportDecision.Refused refused -> throw Refusals.of(refused);
                    };
                });
    }

    @PostMapping("/reports/{key}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable String key) {
        return step(
                page,
                officer,
                fields,
                key,
                () -> {
                    var revision = revision(fields);
                    var reason = fields.text("reason", 400);
                    fields.refuseFaults();
                    var id = reports.idOf(key, officer);
                    return reports.correct(id, revision, reason, officer).key() + "/edit";
                });
    }

    @PostMapping("/reports/{key}/disposition")
    ResponseEntity<?> dispose(Page page, Officer officer, Fields fields, @PathVariable String key) {
        return step(
                page,
                officer,
                fields,
                key,
                () -> {
                    var kind = fields.choice("kind", Disposition.Kind.class);
                    var text = fields.optionalText("text", 4_000).orElse("");
                    fields.refuseFaults();
                    reports.dispose(reports.idOf(key, officer), kind, text, officer);
                    return key + "?done=saved";
                });
    }

    /// What a step leads to: an address below `/reports/`.
    private interface Step {

        String take();
    }

    private ResponseEntity<?> step(
            Page page, Officer officer, Fields fields, String key, Step step) {
        try {
            return FormAnswers.seeOther("/reports/" + step.take());
        } catch (BadInput bad) {
            return again(
                    page.refused(bad.faults(), fields),
                    officer,
                    key,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Outdated outdated) {
            var fault = Fault.of("", "reports.fault.outdated");
            return again(
                    page.refused(List.of(fault), fields),
                    officer,
                    key,
                    HttpStatus.PRECONDITION_FAILED);
        }
    }

    private ResponseEntity<?> again(Page page, Officer officer, String key, HttpStatus status) {
        var view = views.of(reports.report(key, officer), page, officer);
        return ResponseEntity.status(status).body(templates.reportsReport(page, view));
    }

    private static Optional<Long> revision(Fields fields) {
        return fields.optionalWhole("revision", 1, Integer.MAX_VALUE).map(Integer::longValue);
    }
}
