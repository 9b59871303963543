package chancery.directives.cadence;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The cadences a drafter is offered; any other is written as a rule.
///
/// Days that not every month has fall on the last day of a shorter one: RFC 5545 alone would leave
/// that month out, and with it a report.
public enum CommonCadence {
    WEEKLY("FREQ=WEEKLY"),
    MONTHLY("FREQ=MONTHLY"),
    QUARTERLY("FREQ=MONTHLY;INTERVAL=3"),
    HALF_YEARLY("FREQ=MONTHLY;INTERVAL=6"),
    YEARLY("FREQ=YEARLY");

    private static final int DAYS_IN_EVERY_MONTH = 28;

    private final String rule;

    CommonCadence(String rule) {
        this.rule = rule;
    }

    /// The cadence from a first day, which is its first round.
    public Cadence.Recurring from(LocalDate first) {
        return new Cadence.Recurring(first, rule + shortMonths(first));
    }

    private String shortMonths(LocalDate first) {
        int day = first.getDayOfMonth();
        return switch (this) {
            case WEEKLY -> "";
            case YEARLY ->
                    first.getMonth() == Month.FEBRUARY && day > DAYS_IN_EVERY_MONTH
                            ? ";BYMONTH=2;BYMONTHDAY=-1"
                            : "";
            case MONTHLY, QUARTERLY, HALF_YEARLY -> dayOrLast(day);
        };
    }

    private static String dayOrLast(int day) {
        if (day <= DAYS_IN_EVERY_MONTH) {
            return "";
        }
        return IntStream.rangeClosed(DAYS_IN_EVERY_MONTH, day)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", ";BYMONTHDAY=", ";BYSETPOS=-1"));
    }
}
