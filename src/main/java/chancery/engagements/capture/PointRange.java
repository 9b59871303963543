package chancery.engagements.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One point number or an unbroken run of them, as in `7` or `1-6`; numbers run from 1 to 199.
public record PointRange(int first, int last) {

    /// The highest number a point can have.
    public static final int HIGHEST = 199;

    public PointRange {
        if (first < 1 || last < first || last > HIGHEST) {
            throw new IllegalArgumentException("not points from 1 to 199: " + first + "-" + last);
        }
    }

    /// Every number in it, in order.
    public IntStream numbers() {
        return IntStream.rangeClosed(first, last);
    }

    public boolean isSingle() {
        return first == last;
    }

    boolean isFollowedBy(PointRange next) {
        return last + 1 == next.first;
    }

    PointRange upTo(PointRange next) {
        return new PointRange(first, next.last);
    }

    /// Writes numbers as briefly as the grammar can: `1-6 9`.
    public static String briefly(Collection<Integer> numbers) {
        var runs = new ArrayList<PointRange>();
        for (int number : new TreeSet<>(numbers)) {
            var single = new PointRange(number, number);
            if (!runs.isEmpty() && runs.getLast().isFollowedBy(single)) {
                runs.add(runs.removeLast().upTo(single));
            } else {
                runs.add(single);
            }
        }
        return runs.stream().map(PointRange::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return isSingle() ? String.valueOf(first) : first + "-" + last;
    }
}
