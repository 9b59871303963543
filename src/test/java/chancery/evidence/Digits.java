package chancery.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.methods.Interval;
import java.math.BigDecimal;

/// Compares with a published figure as far as it was printed: relative 1e-9 if it has ten digits or
/// more, else half a unit of its last digit.
public final class Digits {

    private static final int LONG = 10;

    private Digits() {}

    public static void matches(double found, String printed) {
        var expected = new BigDecimal(printed);
        var tolerance =
                expected.precision() >= LONG
                        ? Math.abs(expected.doubleValue()) * 1e-9
                        : expected.ulp().doubleValue() / 2 * (1 + 1e-9);
        assertThat(found).isCloseTo(expected.doubleValue(), within(tolerance));
    }

    public static void matches(Interval found, String lower, String upper) {
        matches(found.lower(), lower);
        matches(found.upper(), upper);
    }
}
