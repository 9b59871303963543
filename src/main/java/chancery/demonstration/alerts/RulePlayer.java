package chancery.demonstration.alerts;

import chancery.access.Officer;
import chancery.alerts.Alert;
import chancery.alerts.AlertState;
import chancery.alerts.AlertStep;
import chancery.alerts.AlertSteps;
import chancery.alerts.Alerts;
import chancery.alerts.escalation.Escalations;
import chancery.alerts.lists.AlertFilter;
import chancery.alerts.lists.AlertStanding;
import chancery.alerts.rules.RuleKind;
import chancery.alerts.rules.RuleWatch;
import chancery.alerts.rules.Rules;
import chancery.kernel.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Plays the rules: switched on, looking, and the desk that goes through what they raise.
@Component
class RulePlayer {

    private static final Duration PATIENCE = Duration.ofDays(20);

    private final Rules rules;
    private final RuleWatch watch;
    private final Escalations escalations;
    private final Alerts alerts;
    private final Clock clock;
    private final AlertSteps steps;

    RulePlayer(
            Rules rules,
            RuleWatch watch,
            Escalations escalations,
            Alerts alerts,
            Clock clock,
            AlertSteps steps) {
        this.rules = rules;
        this.watch = watch;
        this.escalations = escalations;
        this.alerts = alerts;
        this.clock = clock;
        this.steps = steps;
    }

    void switchOn(RuleKind kind, Officer by) {
        rules.set(kind, kind.usual(), kind.precedence(), true, by);
    }

    /// What a running program does by itself, at the hour of the script.
    void look() {
        watch.look();
        escalations.escalateDue();
    }

    /// The desk takes what rules raised, and clears what it has had for three weeks; a few it
    /// leaves.
    void tidy(Officer by) {
        var now = clock.instant();
        var raised = raisedByRules(by);
        raised.stream()
                .filter(alert -> alert.state(now).isWaiting())
                .skip(1)
                .forEach(alert -> say(alert, AlertStep.TAKE, "", by));
        raised.stream()
                .filter(alert -> isOld(alert, now))
                .forEach(alert -> say(alert, AlertStep.CLEAR, "Followed up with the mission.", by));
    }

    private List<Alert> raisedByRules(Officer by) {
        return alerts.list(AlertFilter.of(AlertStanding.OPEN), by).stream()
                .filter(alert -> !alert.signals().isEmpty())
                .filter(alert ->
                        alert.signals().stream()
                                .allMatch(signal -> signal.origin().ruleName().isPresent()))
                .toList();
    }

    private static boolean isOld(Alert alert, Instant now) {
        return alert.takenBy(now).isPresent() && alert.opened().isBefore(now.minus(PATIENCE));
    }

    /// A settled promise clears its alert by itself, at any moment; then nothing is left to say.
    private void say(Alert alert, AlertStep step, String words, Officer by) {
        try {
            steps.say(alert.id(), step, Optional.empty(), words, by);
        } catch (NotAllowed settledMeanwhile) {
            if (alerts.alert(alert.id(), by).state(clock.instant()) != AlertState.CLEARED) {
                throw settledMeanwhile;
            }
        }
    }
}
