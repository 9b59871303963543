package chancery.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/// The time on a telegram, as in `161503Z FEB 06`: day, hour, minute, zone Z, month, year (ACP
/// 121).
///
/// Precise to the minute and always in UTC; two-digit years mean 1970 to 2069 unless said
/// otherwise, years outside are written whole.
public record DateTimeGroup(Instant at) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})Z\\s+([A-Z]{3,9})\\s+(\\d{4}|\\d{2})");
    private static final int PIVOT = 1970;
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    public DateTimeGroup {
        if (at.isBefore(FIRST) || !at.isBefore(END)) {
            throw new IllegalArgumentException("the year must have four digits: " + at);
        }
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /// Reads what [#toString()] writes; months may be spelt out. Two-digit years are read as 1970
    /// to 2069.
    public static DateTimeGroup parse(String text) {
        return parse(text, PIVOT);
    }

    /// Reads with two-digit years falling in the hundred years from the pivot.
    public static DateTimeGroup parse(String text, int pivot) {
        var found = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "not a date-time group such as 161503Z FEB 06: " + text);
        }
        try {
            var month = YearMonth.of(yearFrom(found.group(5), pivot), monthFrom(found.group(4)));
            var day = month.atDay(Integer.parseInt(found.group(1)));
            var time =
                    LocalDateTime.of(
                            day,
                            LocalTime.of(
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3))));
            return new DateTimeGroup(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such time: " + text, e);
        }
    }

    private static int yearFrom(String digits, int pivot) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : pivot + Math.floorMod(year - pivot, 100);
    }

    private static Month monthFrom(String name) {
        for (var month : Month.values()) {
            if (month.name().startsWith(name)) {
                return month;
            }
        }
        throw new DateTimeException("no such month: " + name);
    }

    @Override
    public String toString() {
        var time = at.atOffset(ZoneOffset.UTC);
        var month = time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return "%02d%02d%02dZ %s %s"
                .formatted(
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        month.substring(0, 3).toUpperCase(Locale.ROOT),
                        yearText(time.getYear()));
    }

    private static String yearText(int year) {
        boolean near = year >= PIVOT && year < PIVOT + 100;
        return near ? "%02d".formatted(year % 100) : "%04d".formatted(year);
    }
}
