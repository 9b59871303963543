package chancery.evidence.statistics;

import chancery.kernel.BadInput;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A number, or the reason why there is none: missing, hidden, not published and zero are four
/// different things.
public sealed interface Figure permits Figure.Known, Figure.Absent {

    /// The number, where there is one.
    Optional<BigDecimal> number();

    static Figure of(BigDecimal number) {
        return new Known(number);
    }

    static Figure of(long number) {
        return new Known(BigDecimal.valueOf(number));
    }

    /// Reads what `toString` writes.
    static Figure parse(String text) {
        for (var absent : Absent.values()) {
            if (absent.toString().equals(text)) {
                return absent;
            }
        }
        try {
            return new Known(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw BadInput.of("value", "evidence.fault.figure", text);
        }
    }

    /// A published number, zero among them.
    record Known(BigDecimal value) implements Figure {

        /// As far as figures of this world reach; longer ones are mistakes or attacks.
        private static final int MOST_DIGITS = 30;

        public Known {
            if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
                throw BadInput.of("value", "evidence.fault.figure-absurd", MOST_DIGITS);
            }
        }

        public boolean isZero() {
            return value.signum() == 0;
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /// Why there is no number.
    enum Absent implements Figure {
        /// The office has none: not collected, not available.
        MISSING,
        /// The office has one and withholds it.
        HIDDEN,
        /// The office, by law or custom, does not break its figures down so.
        NOT_PUBLISHED;

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
