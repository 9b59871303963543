package chancery.missions.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The texts in which due days are explained, in one language.
record CalendarWords(Locale language) {

    // Without it a reader of English on a French server would be answered in French.
    private static final Control NO_FALLBACK =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String text(String key, Object... arguments) {
        var text =
                ResourceBundle.getBundle("missions.calendar", language, NO_FALLBACK)
                        .getString("missions.calendar." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    String day(LocalDate day) {
        return date("day", day);
    }

    String dayWithYear(LocalDate day) {
        return date("day-with-year", day);
    }

    // French counts the first of a month ("1er mai") and no other day.
    private String date(String key, LocalDate day) {
        var pattern = text(day.getDayOfMonth() == 1 ? key + ".first" : key);
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
