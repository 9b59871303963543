package chancery.alerts.escalation;

import chancery.alerts.Urgency;
import java.time.Duration;
import java.time.Instant;

/// How long an alert may wait to be taken.
///
/// @param anyHour whether nights and holidays count
public record Patience(Duration time, boolean anyHour) {

    /// By precedence, which is speed of service; at any hour only a flash, or an immediate one with
    /// night action ordered.
    public static Patience with(Urgency urgency) {
        var time =
                switch (urgency.precedence()) {
                    case FLASH, OVERRIDE -> Duration.ofHours(1);
                    case IMMEDIATE -> Duration.ofHours(2);
                    case PRIORITY -> Duration.ofHours(8);
                    case ROUTINE, DEFERRED -> Duration.ofHours(24);
                };
        return new Patience(time, urgency.atAnyHour());
    }

    /// When it ends.
    Instant endsAfter(Instant since, WorkingHours hours) {
        return anyHour ? since.plus(time) : hours.after(since, time);
    }
}
