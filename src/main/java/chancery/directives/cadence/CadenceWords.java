package chancery.directives.cadence;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The texts in which a cadence is told, in one language.
record CadenceWords(Locale language) {

    // Without it a reader of English on a French server would be answered in French.
    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String text(String key, Object... arguments) {
        var text =
                ResourceBundle.getBundle("directives.cadence", language, NO_FALLBACK)
                        .getString("directives.cadence." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    String date(LocalDate day) {
        var pattern = text(day.getDayOfMonth() == 1 ? "date.first" : "date");
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /// A day of a month without its year, as in "15 March".
    String dayOfYear(Month month, int day) {
        return text("day-of-year", dayOfMonth(day), month.getDisplayName(TextStyle.FULL, language));
    }

    String dayOfMonth(int day) {
        return day == 1 ? text("day-of-month.first") : text("day-of-month", day);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language);
    }

    /// "Monday, Tuesday and Friday".
    String list(List<String> items) {
        int last = items.size() - 1;
        return items.subList(0, last).stream()
                .reduce((one, next) -> text("list.more", one, next))
                .map(all -> text("list.last", all, items.getLast()))
                .orElseGet(items::getLast);
    }
}
