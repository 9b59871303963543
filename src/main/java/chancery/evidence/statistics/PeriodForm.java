package chancery.evidence.statistics;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How offices write a period.
enum PeriodForm {
    YEAR("(\\d{4})", match -> ReferencePeriod.years(number(match, 1), number(match, 1))),
    MONTH(
            "(\\d{4})(?:-|-?M)(\\d{2})",
            match -> parts(match, 1, "%04d-%02d".formatted(number(match, 1), number(match, 2)))),
    QUARTER(
            "(\\d{4})-?Q([1-4])",
            match -> parts(match, 3, "%04d-Q%d".formatted(number(match, 1), number(match, 2)))),
    HALF(
            "(\\d{4})-?S([12])",
            match -> parts(match, 6, "%04d-S%d".formatted(number(match, 1), number(match, 2)))),
    WEEK("(\\d{4})-?W(\\d{2})", match -> ReferencePeriod.week(number(match, 1), number(match, 2))),
    DAY(
            "(\\d{4})-(\\d{2})-(\\d{2})",
            match ->
                    ReferencePeriod.day(
                            LocalDate.of(number(match, 1), number(match, 2), number(match, 3)))),
    YEARS("(\\d{4})-(\\d{4})", match -> ReferencePeriod.years(number(match, 1), number(match, 2)));

    private final Pattern pattern;
    private final Function<MatchResult, ReferencePeriod> reading;

    PeriodForm(String pattern, Function<MatchResult, ReferencePeriod> reading) {
        this.pattern = Pattern.compile(pattern);
        this.reading = reading;
    }

    static @Nullable PeriodForm of(String written) {
        for (var form : values()) {
            if (form.pattern.matcher(written).matches()) {
                return form;
            }
        }
        return null;
    }

    ReferencePeriod read(String written) {
        var matcher = pattern.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        return reading.apply(matcher.toMatchResult());
    }

    private static ReferencePeriod parts(MatchResult match, int months, String text) {
        return ReferencePeriod.months(
                number(match, 1), (number(match, 2) - 1) * months + 1, months, text);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
