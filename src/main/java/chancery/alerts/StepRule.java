package chancery.alerts;

import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What must hold before an office says something on an alert.
final class StepRule {

    private static final Duration LONGEST_REST = Duration.ofDays(366);

    private StepRule() {}

    static void check(
            Alert alert, AlertStep kind, Optional<Instant> until, String words, Instant now) {
        if (!kind.isPossible(alert.state(now)) || alert.signals().isEmpty()) {
            throw new NotAllowed("alerts.refusal." + kind.name());
        }
        if (kind.needsWords() && words.isBlank()) {
            throw BadInput.of("words", "web.fault.missing");
        }
        if (kind == AlertStep.SNOOZE) {
            var end = until.orElseThrow(() -> BadInput.of("until", "web.fault.missing"));
            if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST_REST))) {
                throw BadInput.of("until", "alerts.fault.until");
            }
        } else if (until.isPresent()) {
            throw BadInput.of("until", "alerts.fault.until-unasked");
        }
    }
}
