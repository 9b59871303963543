package chancery.directives.cadence;

import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/// What a rule must be to serve as a cadence: strict RFC 5545, in whole days, of sensible length,
/// and one that all readers of the standard understand alike.
final class RecurrenceLimits {

    private static final Set<Freq> WITHIN_A_DAY = Set.of(Freq.SECONDLY, Freq.MINUTELY, Freq.HOURLY);

    private RecurrenceLimits() {}

    static RecurrenceRule checked(String text) {
        var rule = parsed(text);
        refuse(
                WITHIN_A_DAY.contains(rule.getFreq()),
                "a cadence counts in days or longer, not within a day: " + text);
        refuse(
                has(rule, Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND),
                "a cadence names days, not hours, minutes or seconds: " + text);
        refuse(
                has(rule, Part.RSCALE, Part.SKIP),
                "a cadence knows RFC 5545 only, no other calendars (RSCALE, SKIP): " + text);
        checkEnd(rule, text);
        checkWeekNumbers(rule, text);
        return rule;
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(
                    "not a rule of RFC 5545 (" + e.getMessage() + "): " + text, e);
        }
    }

    private static void checkEnd(RecurrenceRule rule, String text) {
        var until = rule.getUntil();
        refuse(
                until != null && !until.isAllDay(),
                "a cadence ends on a day, as in UNTIL=20261231: " + text);
        var count = rule.getCount();
        refuse(
                count != null && count > Cadence.MOST_ROUNDS,
                "a cadence has at most " + Cadence.MOST_ROUNDS + " rounds: " + text);
    }

    // Week 53 is answered wrongly by lib-recur 0.17.1 in years that have 52, and without a weekday
    // readers of RFC 5545 differ on whether a week means one day or seven.
    private static void checkWeekNumbers(RecurrenceRule rule, String text) {
        if (!rule.hasPart(Part.BYWEEKNO)) {
            return;
        }
        refuse(
                !rule.hasPart(Part.BYDAY),
                "name the weekday as well as the week, as in BYWEEKNO=20;BYDAY=MO: " + text);
        refuse(
                rule.getByPart(Part.BYWEEKNO).stream().anyMatch(week -> Math.abs(week) > 52),
                "not every year has a week 53; name the date instead: " + text);
    }

    // Not a constant: touching Part before RecurrenceRule breaks lib-recur 0.17.1 for good.
    private static boolean has(RecurrenceRule rule, Part... parts) {
        return Stream.of(parts).anyMatch(rule::hasPart);
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
