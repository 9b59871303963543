package chancery.reports.web;

import chancery.access.Officer;
import chancery.reports.Reports;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of each report, and its forms as telegram and as PDF.
@RestController
class ReportPages {

    private final Reports reports;
    private final ReportViews views;
    private final ReportFiles files;
    private final Templates templates;

    ReportPages(Reports reports, ReportViews views, ReportFiles files, Templates templates) {
        this.reports = reports;
        this.views = views;
        this.files = files;
        this.templates = templates;
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
}
