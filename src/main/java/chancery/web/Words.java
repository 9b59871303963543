package chancery.web;

import chancery.kernel.Fault;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one language, by key, and dates as that language writes them.
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final Map<String, String> texts;

    Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    public Locale locale() {
        return locale;
    }

    /// The text of a key, with what it mentions put in its places `{0}`, `{1}` ...
    public String say(String key, Object... mentioned) {
        var text = Optional.ofNullable(texts.get(key)).orElse(key);
        return mentioned.length == 0 ? text : filled(new MessageFormat(text, locale), mentioned);
    }

    /// Whether there is such a text.
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The label of an enumeration's value, kept under `<module>.<Type>.<VALUE>`.
    public String label(Enum<?> value) {
        var type = value.getDeclaringClass();
        var module = type.getPackageName().replaceFirst("^chancery\\.([a-z]+).*", "$1");
        return say(module + "." + type.getSimpleName() + "." + value.name());
    }

    /// The sentence of a fault.
    public String say(Fault fault) {
        return say(fault.message(), fault.arguments().toArray());
    }

    /// A sentence with facts put in by name, as in `{by} released it as {reference}`.
    public String tell(String key, Map<String, String> facts) {
        // In one pass, so that a fact that looks like a place is not filled in again.
        return PLACE.matcher(say(key))
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                facts.getOrDefault(place.group(1), place.group())));
    }

    /// A day in words, as in `3 May 2026`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }

    /// A time in words, in UTC.
    public String time(Instant at) {
        return time(at, ZoneOffset.UTC) + " UTC";
    }

    /// A time in words, in a zone.
    public String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(at.atZone(zone));
    }

    /// Puts everything in as people read it, except what the text itself says how to write, such as
    /// a choice by number.
    private String filled(MessageFormat text, Object... mentioned) {
        var formats = text.getFormatsByArgumentIndex();
        var filling = new Object[mentioned.length];
        for (int i = 0; i < mentioned.length; i++) {
            boolean asItIs = i < formats.length && formats[i] != null;
            filling[i] = asItIs ? mentioned[i] : readable(mentioned[i]);
        }
        return text.format(filling);
    }

    private Object readable(Object mentioned) {
        return switch (mentioned) {
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case LocalDate day -> day(day);
            case Instant at -> time(at);
            case Enum<?> value -> label(value);
            default -> mentioned.toString();
        };
    }
}
