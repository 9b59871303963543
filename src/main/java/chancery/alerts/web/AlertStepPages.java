package chancery.alerts.web;

import chancery.access.Officer;
import chancery.alerts.AlertSteps;
import chancery.alerts.Alerts;
import chancery.alerts.Regrouping;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What offices say on an alert, and how they regroup its sources, on its page.
@RestController
class AlertStepPages {

    private final Alerts alerts;
    private final Regrouping regrouping;
    private final AlertViews views;
    private final Templates templates;
    private final AlertSteps steps;

    AlertStepPages(
            Alerts alerts,
            Regrouping regrouping,
            AlertViews views,
            Templates templates,
            AlertSteps steps) {
        this.alerts = alerts;
        this.regrouping = regrouping;
        this.views = views;
        this.templates = templates;
        this.steps = steps;
    }

    @PostMapping("/alerts/{id}/steps")
    ResponseEntity<?> say(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var said = AlertInput.said(fields);
            fields.refuseFaults();
            steps.say(id, said.kind(), said.until(), said.words(), officer);
            return FormAnswers.seeOther(
                    fields.has("list") ? "/alerts?done=saved" : "/alerts/" + id + "?done=saved");
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        }
    }

    @PostMapping("/alerts/{id}/split")
    ResponseEntity<?> split(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var source = fields.id("source");
            var why = fields.text("reason", 2_000);
            fields.refuseFaults();
            return FormAnswers.seeOther(
                    "/alerts/" + regrouping.split(id, source, why, officer) + "?done=saved");
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        }
    }

    @PostMapping("/alerts/{id}/merge")
    ResponseEntity<?> merge(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var other = fields.id("other");
            var why = fields.text("reason", 2_000);
            fields.refuseFaults();
            regrouping.merge(id, other, why, officer);
            return FormAnswers.seeOther("/alerts/" + id + "?done=saved");
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        }
    }

    private ResponseEntity<?> refused(
            Page page, Officer officer, Fields fields, UUID id, BadInput bad) {
        var view = views.of(alerts.alert(id, officer), page, officer);
        return ResponseEntity.unprocessableContent()
                .body(templates.alertsAlert(page.refused(bad.faults(), fields), view));
    }
}
