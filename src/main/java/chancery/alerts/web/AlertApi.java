package chancery.alerts.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.alerts.AlertFilings;
import chancery.alerts.Alerts;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Alerts for programs.
@RestController
@RequestMapping("/api/v1/alerts")
class AlertApi {

    private static final int MOST = 500;

    private final Alerts alerts;
    private final AlertFilings filings;
    private final AlertInput input;
    private final AlertJson json;
    private final Creations creations;
    private final ApiAnswers answers;

    AlertApi(
            Alerts alerts,
            AlertFilings filings,
            AlertInput input,
            AlertJson json,
            Creations creations,
            ApiAnswers answers) {
        this.alerts = alerts;
        this.filings = filings;
        this.input = input;
        this.json = json;
        this.creations = creations;
        this.answers = answers;
    }

    /// Alerts by `state` (open ones when not given), `host`, `office`, `matter`, `rule`, `record`,
    /// `q`; `limit` of them, from where `next` of the page before says, sent as `after`.
    @GetMapping
    Object list(Page page, Officer officer, Fields fields) {
        var filter = AlertInput.filter(fields);
        var after = AlertInput.after(fields);
        int most = fields.optionalWhole("limit", 1, MOST).orElse(MOST);
        fields.refuseFaultsAndUnknown();
        var slice = alerts.slice(filter, after, most, officer);
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "items",
                slice.alerts().stream()
                        .map(alert -> json.of(alert, page.words(), officer))
                        .toList());
        slice.next().ifPresent(next -> answer.put("next", next.toString()));
        return answer;
    }

    /// Files an alert: `what`, `why`, `link`. The answer is the alert it became, which may be one
    /// that was there before.
    @PostMapping
    ResponseEntity<?> file(
            Page page,
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST alerts " + fields.raw(),
                        () -> {
                            var filing = input.filing(fields, officer);
                            fields.refuseFaultsAndUnknown();
                            var id = filings.file(filing, officer);
                            return answers.made("/api/v1/alerts/" + id, shown(id, page, officer));
                        }));
    }

    @GetMapping("/{id}")
    Object alert(Page page, Officer officer, @PathVariable UUID id) {
        return shown(id, page, officer);
    }

    private Map<String, Object> shown(UUID id, Page page, Officer officer) {
        return json.of(alerts.alert(id, officer), page.words(), officer);
    }
}
