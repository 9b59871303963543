package chancery.alerts.web;

import chancery.access.Officer;
import chancery.alerts.AlertSteps;
import chancery.alerts.Alerts;
import chancery.alerts.Regrouping;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What offices say on an alert, and how they regroup its sources, for programs.
@RestController
@RequestMapping("/api/v1/alerts")
class AlertStepApi {

    private final Alerts alerts;
    private final Regrouping regrouping;
    private final AlertJson json;
    private final ApiAnswers answers;
    private final AlertSteps steps;

    AlertStepApi(
            Alerts alerts,
            Regrouping regrouping,
            AlertJson json,
            ApiAnswers answers,
            AlertSteps steps) {
        this.alerts = alerts;
        this.regrouping = regrouping;
        this.json = json;
        this.answers = answers;
        this.steps = steps;
    }

    /// What an office says: `{"step": "SNOOZE", "until": "2026-05-01", "words": …}`.
    @PostMapping("/{id}/steps")
    Object say(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        var said = AlertInput.said(fields);
        fields.refuseFaultsAndUnknown();
        steps.say(id, said.kind(), said.until(), said.words(), officer);
        return shown(id, page, officer);
    }

    /// Takes one `source` out into an alert of its own, for a `reason`; answers the new one.
    @PostMapping("/{id}/split")
    Object split(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        var source = fields.id("source");
        var why = fields.text("reason", 2_000);
        fields.refuseFaultsAndUnknown();
        return shown(regrouping.split(id, source, why, officer), page, officer);
    }

    /// Puts all sources of an `other` alert into this one, for a `reason`.
    @PostMapping("/{id}/merge")
    Object merge(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        var other = fields.id("other");
        var why = fields.text("reason", 2_000);
        fields.refuseFaultsAndUnknown();
        regrouping.merge(id, other, why, officer);
        return shown(id, page, officer);
    }

    private Map<String, Object> shown(UUID id, Page page, Officer officer) {
        return json.of(alerts.alert(id, officer), page.words(), officer);
    }
}
