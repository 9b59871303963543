package chancery.reports.web;

import chancery.access.Officer;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.reports.ReportListed;
import chancery.reports.Reports;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of reports, as a page and as a file.
@RestController
class ReportListPages {

    private final Reports reports;
    private final FilterInput filters;
    private final Missions missions;
    private final Exports exports;
    private final Templates templates;

    ReportListPages(
            Reports reports,
            FilterInput filters,
            Missions missions,
            Exports exports,
            Templates templates) {
        this.reports = reports;
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
}
