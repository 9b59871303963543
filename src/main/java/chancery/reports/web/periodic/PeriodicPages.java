package chancery.reports.web.periodic;

import chancery.access.Officer;
import chancery.reports.periodic.PeriodicReports;
import chancery.web.Fields;
import chancery.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What the record knows of a round: for one tasking, or for all missions together.
@RestController
class PeriodicPages {

    private final PeriodicReports reports;
    private final PeriodicFiles files;
    private final Templates templates;

    PeriodicPages(PeriodicReports reports, PeriodicFiles files, Templates templates) {
        this.reports = reports;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/reports/periodic/{directive}")
    Object report(Page page, Officer officer, Fields fields, @PathVariable String directive) {
        var input = PeriodicInput.read(directive, fields);
        var report = reports.report(input.wish(), page.words(), officer);
        return templates.reportsPeriodic(page, report, input.asOf());
    }

    /// The same as a document.
    @GetMapping(path = "/reports/periodic/{directive}", params = "format")
    ResponseEntity<byte[]> document(
            Page page, Officer officer, Fields fields, @PathVariable String directive) {
        var form = fields.choice("format", PeriodicFiles.Form.class);
        var input = PeriodicInput.read(directive, fields);
        return files.of(reports.report(input.wish(), page.words(), officer), form, page.words());
    }
}
