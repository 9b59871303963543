package chancery.reports.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.reports.Reports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// Answers a step taken on the page of a report: leads on, or shows the page again with what stands
/// in the way.
@Component
class ReportSteps {

    private final Reports reports;
    private final ReportViews views;
    private final Templates templates;

    ReportSteps(Reports reports, ReportViews views, Templates templates) {
        this.reports = reports;
        this.views = views;
        this.templates = templates;
    }

    /// What a step leads to: an address below `/reports/`.
    interface Step {

        String take();
    }

    ResponseEntity<?> answer(Page page, Officer officer, Fields fields, String key, Step step) {
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
}
