package chancery.alerts.web;

import chancery.access.Officer;
import chancery.alerts.SignalWords;
import chancery.alerts.rules.RuleKind;
import chancery.alerts.rules.RuleSetting;
import chancery.alerts.rules.Rules;
import chancery.alerts.rules.Trial;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.kernel.Precedence;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import chancery.web.Words;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Rules on pages: the list as text, one tried on the past, and switching it.
@RestController
class RulePages {

    private final Rules rules;
    private final Templates templates;

    RulePages(Rules rules, Templates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    @GetMapping("/alerts/rules")
    Object list(Page page, Officer officer) {
        return templates.alertsRules(
                page,
                rules.settings(officer).stream().map(rule -> line(rule, page.words())).toList());
    }

    private static RuleLine line(RuleSetting setting, Words words) {
        return new RuleLine(setting, SignalWords.rule(setting.kind(), setting.threshold(), words));
    }

    /// One rule, tried on the year until now with the number in the address or the one it has.
    @GetMapping("/alerts/rules/{kind}")
    Object rule(Page page, Officer officer, Fields fields, @PathVariable String kind) {
        var setting = setting(kind, officer);
        var rule = setting.kind();
        int threshold =
                fields.optionalWhole("threshold", rule.least(), rule.most())
                        .orElse(setting.threshold());
        fields.refuseFaults();
        return templates.alertsRule(
                page, view(setting, rules.tryOn(rule, threshold, officer), page, officer));
    }

    private RuleSetting setting(String kind, Officer officer) {
        var name = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        return rules.settings(officer).stream()
                .filter(setting -> setting.kind().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule", kind));
    }

    private RuleTrialView view(RuleSetting setting, Trial trial, Page page, Officer officer) {
        var words = page.words();
        var kind = setting.kind();
        return new RuleTrialView(
                line(setting, words),
                SignalWords.rule(kind, trial.threshold(), words),
                trial,
                trial.findings().stream()
                        .map(finding ->
                                new RuleTrialView.Found(
                                        finding.at(),
                                        SignalWords.found(kind, finding, words),
                                        finding.subject().address()))
                        .toList(),
                RuleLevels.of(kind, words),
                rules.historyOf(kind, officer));
    }

    @PostMapping("/alerts/rules/{kind}")
    ResponseEntity<?> set(Page page, Officer officer, Fields fields, @PathVariable String kind) {
        var setting = setting(kind, officer);
        try {
            var wish = Wish.read(fields, setting.kind());
            fields.refuseFaults();
            rules.set(setting.kind(), wish.threshold(), wish.precedence(), wish.on(), officer);
            return FormAnswers.seeOther("/alerts/rules?done=saved");
        } catch (BadInput bad) {
            var trial = rules.tryOn(setting.kind(), setting.threshold(), officer);
            return ResponseEntity.unprocessableContent()
                    .body(
                            templates.alertsRule(
                                    page.refused(bad.faults(), fields),
                                    view(setting, trial, page, officer)));
        }
    }

    /// How a rule is to be set.
    record Wish(int threshold, Precedence precedence, boolean on) {

        static Wish read(Fields fields, RuleKind kind) {
            return new Wish(
                    fields.optionalWhole("threshold", kind.least(), kind.most())
                            .orElse(kind.usual()),
                    fields.choice("precedence", Precedence.class, kind.precedence()),
                    fields.yes("on"));
        }
    }
}
