package chancery.web;

import chancery.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// How single texts of forms and calls are read; what cannot be read is an
/// [IllegalArgumentException].
final class Readings {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private Readings() {}

    static boolean hasControl(String text) {
        return CONTROL.matcher(text).find();
    }

    static boolean isInRange(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> true;
            case "false", "off", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String names(Class<? extends Enum<?>> type) {
        var names = new ArrayList<String>();
        for (var value : type.getEnumConstants()) {
            names.add(value.name());
        }
        return String.join(", ", names);
    }

    static Instant instantOrEndOfDay(String text) {
        var asked =
                text.length() == 10
                        ? LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1_000)
                        : OffsetDateTime.parse(text).toInstant();
        var day = Days.of(asked);
        if (!isInRange(day)) {
            throw new IllegalArgumentException(text);
        }
        return asked;
    }

    /// Java alone would read `1-1-1-1-1` too.
    static UUID id(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    /// At most 80 characters, none of which could spoil the answer that repeats them.
    static String shortened(String text) {
        var plain = CONTROL.matcher(text).replaceAll("\uFFFD");
        return plain.codePointCount(0, plain.length()) > 80
                ? plain.substring(0, plain.offsetByCodePoints(0, 80)) + "…"
                : plain;
    }
}
