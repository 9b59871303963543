package chancery.alerts.web;

import chancery.access.Officer;
import chancery.alerts.SignalWords;
import chancery.alerts.rules.RuleKind;
import chancery.alerts.rules.RuleSetting;
import chancery.alerts.rules.Rules;
import chancery.kernel.NotFound;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Rules for programs.
@RestController
@RequestMapping("/api/v1/alert-rules")
class RuleApi {

    private final Rules rules;

    RuleApi(Rules rules) {
        this.rules = rules;
    }

    /// Every rule as a sentence, and how it is set.
    @GetMapping
    Object list(Page page, Officer officer) {
        return Map.of(
                "items",
                rules.settings(officer).stream().map(rule -> json(rule, page.words())).toList());
    }

    /// What a rule would have raised in the year until now with a `threshold`.
    @GetMapping("/{kind}/trial")
    Object tryOn(Page page, Officer officer, Fields fields, @PathVariable String kind) {
        var rule = kindOf(kind);
        int threshold =
                fields.optionalWhole("threshold", rule.least(), rule.most()).orElse(rule.usual());
        fields.refuseFaultsAndUnknown();
        var trial = rules.tryOn(rule, threshold, officer);
        return Map.of(
                "rule", SignalWords.rule(rule, threshold, page.words()),
                "after", trial.after(),
                "upTo", trial.upTo(),
                "wouldHaveRaised", trial.findings().size(),
                "items",
                        trial.findings().stream()
                                .map(finding ->
                                        Map.of(
                                                "at", finding.at(),
                                                "what",
                                                        SignalWords.found(
                                                                rule, finding, page.words()),
                                                "link", finding.subject().address()))
                                .toList());
    }

    /// Sets a rule: `threshold`, `precedence`, `on`.
    @PutMapping("/{kind}")
    Object set(Page page, Officer officer, Fields fields, @PathVariable String kind) {
        var rule = kindOf(kind);
        var wish = RulePages.Wish.read(fields, rule);
        fields.refuseFaultsAndUnknown();
        return json(
                rules.set(rule, wish.threshold(), wish.precedence(), wish.on(), officer),
                page.words());
    }

    private static RuleKind kindOf(String text) {
        try {
            return RuleKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("rule", text);
        }
    }

    private static Map<String, Object> json(RuleSetting setting, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", setting.kind());
        json.put("sentence", SignalWords.rule(setting.kind(), setting.threshold(), words));
        json.put("threshold", setting.threshold());
        json.put("unit", setting.kind().unit());
        json.put("precedence", setting.precedence());
        json.put("on", setting.on());
        setting.since().ifPresent(since -> json.put("set", since));
        return json;
    }
}
