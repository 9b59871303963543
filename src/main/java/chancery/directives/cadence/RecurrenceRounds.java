package chancery.directives.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/// The rounds of one checked rule from its first day, worked out by lib-recur.
final class RecurrenceRounds {

    private final LocalDate first;
    private final String text;
    private final int most;
    private final RuleReading reading;

    /// Takes the rule over: nobody else may use it afterwards.
    RecurrenceRounds(LocalDate first, RecurrenceRule rule) {
        this.first = first;
        this.text = rule.toString();
        var count = rule.getCount();
        this.most = count == null ? Integer.MAX_VALUE : count;
        if (count != null) {
            // Counted here, from the first day on; without an end lib-recur runs on.
            rule.setUntil(null);
        }
        this.reading = RuleReading.of(rule, first);
    }

    /// Throws when the rule names no day at all.
    void refuseIfEmpty() {
        if (isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule names no day from " + first + " on: " + text);
        }
    }

    private boolean isEmpty() {
        try {
            return next(days()).isEmpty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            // lib-recur already looks for the first day when it is asked to begin.
            return true;
        }
    }

    /// The rounds between two days, both included, numbered from the first of all.
    List<Round> between(LocalDate start, LocalDate end) {
        var rounds = new ArrayList<Round>();
        var days = days();
        for (int number = 1; number <= most; number++) {
            var day = next(days).filter(found -> !found.isAfter(end));
            if (day.isEmpty()) {
                break;
            }
            if (!day.get().isBefore(start)) {
                checkNumber(rounds.size(), start, end);
                rounds.add(new Round(number, day.get()));
            }
        }
        return List.copyOf(rounds);
    }

    private void checkNumber(int found, LocalDate start, LocalDate end) {
        if (found >= Cadence.MOST_ROUNDS) {
            throw new IllegalArgumentException(
                    "more than %d rounds from %s to %s; end the cadence earlier or space it out: %s"
                            .formatted(Cadence.MOST_ROUNDS, start, end, text));
        }
    }

    private RecurrenceRuleIterator days() {
        return reading.rule().iterator(RuleReading.day(reading.from()));
    }

    private Optional<LocalDate> next(RecurrenceRuleIterator days) {
        try {
            while (days.hasNext()) {
                var day = RuleReading.day(days.nextDateTime());
                if (!day.isBefore(first)) {
                    return Optional.of(day);
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // This is how lib-recur says that it has looked far ahead and found nothing more.
            return Optional.empty();
        }
        return Optional.empty();
    }
}
