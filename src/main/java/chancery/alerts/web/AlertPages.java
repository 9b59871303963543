package chancery.alerts.web;

import chancery.access.Officer;
import chancery.alerts.AlertFilings;
import chancery.alerts.Alerts;
import chancery.alerts.lists.AlertCursor;
import chancery.kernel.BadInput;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Alerts on pages: the list, one of them, filing one, and what offices say.
@RestController
class AlertPages {

    /// How many stand on one page of the list.
    private static final int ROWS = 50;

    private final Alerts alerts;
    private final AlertFilings filings;
    private final AlertInput input;
    private final AlertViews views;
    private final Exports exports;
    private final Templates templates;

    AlertPages(
            Alerts alerts,
            AlertFilings filings,
            AlertInput input,
            AlertViews views,
            Exports exports,
            Templates templates) {
        this.alerts = alerts;
        this.filings = filings;
        this.input = input;
        this.views = views;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/alerts")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = AlertInput.filter(fields);
        var after = AlertInput.after(fields);
        fields.refuseFaults();
        var slice = alerts.slice(filter, after, ROWS, officer);
        return templates.alertsList(
                page,
                views.lines(slice.alerts(), page.words(), page.now(), officer),
                filter,
                AlertSheet.query(fields),
                slice.next().map(AlertCursor::toString).orElse(""));
    }

    /// The same list as a file.
    @GetMapping(path = "/alerts", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var filter = AlertInput.filter(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        var lines = views.lines(alerts.list(filter, officer), page.words(), page.now(), officer);
        exports.send(AlertSheet.of(lines, page.words()), format, response);
    }

    @GetMapping("/alerts/new")
    Object blank(Page page, Officer officer, Fields fields) {
        var link = fields.optionalText("link", 500).orElse("");
        fields.refuseFaults();
        return templates.alertsFile(page, link);
    }

    @PostMapping("/alerts")
    ResponseEntity<?> file(Page page, Officer officer, Fields fields) {
        try {
            var filing = input.filing(fields, officer);
            fields.refuseFaults();
            return FormAnswers.seeOther("/alerts/" + filings.file(filing, officer) + "?done=saved");
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.alertsFile(page.refused(bad.faults(), fields), ""));
        }
    }

    @GetMapping("/alerts/{id}")
    Object alert(Page page, Officer officer, @PathVariable UUID id) {
        var alert = alerts.alert(id, officer);
        var successor = alerts.successorOf(alert, officer);
        return successor.isPresent()
                ? FormAnswers.seeOther("/alerts/" + successor.get())
                : templates.alertsAlert(page, views.of(alert, page, officer));
    }
}
