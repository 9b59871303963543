package chancery.rehearsal.notes;

import chancery.kernel.Days;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The two years that the made-up ministry has worked.
public record Horizon(Instant beginning, Instant end) {

    private static final Duration SETTLING_IN = Duration.ofDays(7);
    private static final Duration LAST_RELEASE_BEFORE_END = Duration.ofDays(21);

    public static Horizon until(LocalDate last) {
        return new Horizon(
                last.minusYears(2).atTime(6, 0).toInstant(ZoneOffset.UTC),
                last.atTime(18, 0).toInstant(ZoneOffset.UTC));
    }

    /// When the given one of so many directives goes out.
    public Instant release(int number, int of) {
        var first = beginning.plus(SETTLING_IN);
        var span = Duration.between(first, end.minus(LAST_RELEASE_BEFORE_END));
        return first.plus(Duration.ofSeconds(span.toSeconds() * number / of));
    }

    public static LocalDate day(Instant at) {
        return Days.of(at);
    }
}
