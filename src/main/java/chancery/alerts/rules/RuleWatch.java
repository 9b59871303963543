package chancery.alerts.rules;

import chancery.alerts.AlertRaising;
import chancery.alerts.AlertStep;
import chancery.alerts.AlertSteps;
import chancery.alerts.Alerts;
import chancery.alerts.Headquarters;
import chancery.alerts.Signal;
import chancery.alerts.Urgency;
import chancery.alerts.lists.AlertFilter;
import chancery.journal.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Lets the rules that are on look at the record, raises what they find, and clears what has ended.
///
/// Looking twice raises once, because each finding has a key; so a failure costs nothing but a
/// second look.
@Component
public class RuleWatch {

    /// What was found before this is known; a rule looks further back only to where it was set.
    private static final Duration BACK = Duration.ofDays(10);

    private final Rules rules;
    private final AlertRaising raising;
    private final Alerts alerts;
    private final Headquarters headquarters;
    private final Clock clock;
    private final AlertSteps steps;

    RuleWatch(
            Rules rules,
            AlertRaising raising,
            Alerts alerts,
            Headquarters headquarters,
            Clock clock,
            AlertSteps steps) {
        this.rules = rules;
        this.raising = raising;
        this.alerts = alerts;
        this.headquarters = headquarters;
        this.clock = clock;
        this.steps = steps;
    }

    /// Lets every rule that is on look back some days; answers how many alerts or sources were new.
    public int look() {
        return look(rule -> true, clock.instant().minus(BACK));
    }

    /// Lets those look that only time makes true.
    int lookAtTheClock() {
        return look(rule -> rule.wokenBy().isEmpty(), clock.instant().minus(BACK));
    }

    /// Lets those look whom one of these entries concerns, from the first of them on.
    void lookAfter(List<Recorded> entries) {
        var first = entries.stream().map(Recorded::at).min(Instant::compareTo);
        first.ifPresent(at ->
                look(
                        rule ->
                                entries.stream()
                                        .anyMatch(entry -> rule.wokenBy().contains(entry.kind())),
                        at.minus(BACK)));
        entries.forEach(this::clearEnded);
    }

    private int look(Predicate<AlertRule> chosen, Instant back) {
        var reader = headquarters.reader();
        int raised = 0;
        for (var setting : rules.settings(reader)) {
            var rule = rules.rule(setting.kind());
            if (setting.on() && chosen.test(rule)) {
                var set = setting.since().map(RuleSetting.Set::at).orElse(back);
                var after = set.isAfter(back) ? set : back;
                for (var finding :
                        rules.tryOn(
                                        setting.kind(),
                                        setting.threshold(),
                                        after,
                                        clock.instant(),
                                        reader)
                                .findings()) {
                    raised +=
                            raising.raise(
                                                    setting.kind().name(),
                                                    finding,
                                                    Urgency.of(setting.precedence()))
                                            .isPresent()
                                    ? 1
                                    : 0;
                }
            }
        }
        return raised;
    }

    /// An alert that nothing but a rule raised clears by itself when its matter has ended.
    private void clearEnded(Recorded entry) {
        for (var kind : RuleKind.values()) {
            rules.rule(kind).endedBy(entry).ifPresent(record -> clear(kind, record));
        }
    }

    private void clear(RuleKind kind, UUID record) {
        alerts.list(AlertFilter.openAbout(record), headquarters.reader()).stream()
                .filter(alert ->
                        alert.signals().stream().allMatch(signal -> isOf(kind, record, signal)))
                .forEach(alert -> steps.sayAsChancery(alert.id(), AlertStep.CLEAR, ""));
    }

    private static boolean isOf(RuleKind kind, UUID record, Signal signal) {
        return signal.origin().ruleName().filter(kind.name()::equals).isPresent()
                && signal.subject().record().filter(record::equals).isPresent();
    }
}
