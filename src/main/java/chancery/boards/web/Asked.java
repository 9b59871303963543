package chancery.boards.web;

import chancery.web.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// What the address of a board asks for.
///
/// @param asOf as it was sent, to be carried on
record Asked(Optional<Integer> round, Optional<Instant> asOf, String asOfText) {

    private static final int MOST_ROUNDS = 500;

    static Asked read(Fields fields) {
        return new Asked(
                fields.optionalWhole("round", 1, MOST_ROUNDS),
                fields.parsed("asOf", Asked::instant, "boards.fault.as-of"),
                fields.optionalText("asOf", 40).orElse(""));
    }

    /// A time with its offset, or a day: then its end in UTC.
    private static Instant instant(String text) {
        var asked =
                text.length() == 10
                        ? LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1_000)
                        : OffsetDateTime.parse(text).toInstant();
        int year = asked.atZone(ZoneOffset.UTC).getYear();
        if (year < 1900 || year > 2199) {
            throw new IllegalArgumentException(text);
        }
        return asked;
    }
}
