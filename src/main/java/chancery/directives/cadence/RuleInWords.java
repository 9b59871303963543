package chancery.directives.cadence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/// The usual rules as an officer would say them; an unusual one is shown as it is written.
record RuleInWords(CadenceWords words, RecurrenceRule rule) {

    private static final Set<Integer> MONTHS_WITH_A_NAME = Set.of(3, 6, 12);

    String from(LocalDate first) {
        var told =
                new DaysInWords(words, rule)
                        .on()
                        .map(on -> words.text("every-on", every(), on).strip() + ending())
                        .orElseGet(() -> words.text("by-rule", rule.toString()));
        return words.text("from", told, words.date(first));
    }

    private String every() {
        int interval = rule.getInterval();
        var unit = "every." + rule.getFreq().name().toLowerCase(Locale.ROOT);
        if (interval == 1) {
            return words.text(unit);
        }
        return rule.getFreq() == Freq.MONTHLY && MONTHS_WITH_A_NAME.contains(interval)
                ? words.text(unit + "." + interval)
                : words.text(unit + ".n", interval);
    }

    private String ending() {
        var count = rule.getCount();
        if (count != null) {
            return count == 1 ? words.text("count.one") : words.text("count", count);
        }
        var until = rule.getUntil();
        return until == null ? "" : words.text("until", words.date(RuleReading.day(until)));
    }
}
