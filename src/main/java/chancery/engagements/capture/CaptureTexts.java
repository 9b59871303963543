package chancery.engagements.capture;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of quick capture in one language, from the bundle `engagements/capture`.
///
/// A language without a bundle gets English, whatever the machine itself speaks.
record CaptureTexts(ResourceBundle bundle, Locale locale) {

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static CaptureTexts in(Locale locale) {
        var bundle = ResourceBundle.getBundle("engagements/capture", locale, ENGLISH_OTHERWISE);
        boolean english = bundle.getLocale().equals(Locale.ROOT);
        return new CaptureTexts(bundle, english ? Locale.ENGLISH : bundle.getLocale());
    }

    /// The key of the label of any value of this module's enums.
    static String label(Enum<?> value) {
        return "engagements." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /// Arguments are texts, or a number where the sentence asks how many.
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String date(LocalDate date) {
        var key = "engagements.capture.date" + (date.getDayOfMonth() == 1 ? ".first" : "");
        return DateTimeFormatter.ofPattern(text(key), locale).format(date);
    }
}
