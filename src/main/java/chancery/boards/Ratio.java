package chancery.boards;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/// A part of a whole, never without its whole: `7 of 12`.
public record Ratio(long part, long whole) {

    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("not a part of the whole: " + part + " of " + whole);
        }
    }

    /// How many of the cells that are asked for were delivered.
    public static Ratio delivered(Collection<Cell> cells) {
        return of(cells, cell -> cell.state().isApplicable(), cell -> cell.state().isDelivered());
    }

    /// How many of the delivered cells were answered with anything but silence.
    public static Ratio answered(Collection<Cell> cells) {
        return of(cells, cell -> cell.state().isDelivered(), Cell::isAnswered);
    }

    /// How many of those in the whole are in the part too.
    public static <T> Ratio of(Collection<T> all, Predicate<T> whole, Predicate<T> part) {
        long among = 0;
        long chosen = 0;
        for (var one : all) {
            if (whole.test(one)) {
                among++;
                chosen += part.test(one) ? 1 : 0;
            }
        }
        return new Ratio(chosen, among);
    }

    /// The rate in whole percent, rounded down so that only everything is 100; nothing when there
    /// is no whole: missing is not zero.
    public Optional<Long> percent() {
        return whole == 0 ? Optional.empty() : Optional.of(part * 100 / whole);
    }

    /// What is missing.
    public long open() {
        return whole - part;
    }

    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
