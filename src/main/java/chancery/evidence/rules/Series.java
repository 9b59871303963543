package chancery.evidence.rules;

import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.kernel.BadInput;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One figure over time, from which a change is told.
///
/// @param from the period from which a change is told
/// @param to the period up to which it is told
/// @param roundedTo the office rounds to multiples of this; 1 if it does not
public record Series(
        List<Observation> observations,
        ReferencePeriod from,
        ReferencePeriod to,
        int roundedTo,
        Set<Said> said) {

    /// Neighbours that differ by more than this factor are looked at before they are used.
    private static final double JUMP = 5;

    private static final double ENOUGH = 20;

    public Series {
        observations =
                observations.stream()
                        .sorted(Comparator.comparing(each -> each.period().from()))
                        .toList();
        said = Set.copyOf(said);
        if (observations.isEmpty()) {
            throw BadInput.of("series", "evidence.fault.series-empty");
        }
    }

    /// From its first to its last figure, with nothing said.
    public static Series whole(List<Observation> observations) {
        var sorted =
                observations.stream()
                        .sorted(Comparator.comparing(each -> each.period().from()))
                        .toList();
        if (sorted.isEmpty()) {
            throw BadInput.of("series", "evidence.fault.series-empty");
        }
        return new Series(
                sorted, sorted.getFirst().period(), sorted.getLast().period(), 1, Set.of());
    }

    private List<Double> numbers() {
        return observations.stream()
                .flatMap(each -> each.figure().number().stream())
                .map(BigDecimal::doubleValue)
                .toList();
    }

    boolean hasNumbers() {
        return !numbers().isEmpty();
    }

    boolean hasGaps() {
        return numbers().size() < observations.size();
    }

    /// Neighbouring periods, one more than five times the other and not both small.
    boolean jumps() {
        var numbers = numbers();
        return IntStream.range(1, numbers.size())
                .anyMatch(i -> {
                    var low = Math.min(numbers.get(i - 1), numbers.get(i));
                    var high = Math.max(numbers.get(i - 1), numbers.get(i));
                    return high >= ENOUGH && high > JUMP * low;
                });
    }

    boolean isBroken() {
        return observations.stream()
                .filter(each -> !each.period().from().isBefore(from.from()))
                .filter(each -> !each.period().from().isAfter(to.from()))
                .anyMatch(each -> each.flags().stream().anyMatch(Flag::lowersComparability));
    }

    Optional<Double> at(ReferencePeriod period) {
        return observations.stream()
                .filter(each -> each.period().equals(period))
                .flatMap(each -> each.figure().number().stream())
                .map(BigDecimal::doubleValue)
                .findFirst();
    }

    /// The change is no larger than what rounding alone can make.
    boolean changesWithinRounding() {
        var before = at(from);
        var after = at(to);
        return roundedTo > 1
                && before.isPresent()
                && after.isPresent()
                && Math.abs(after.get() - before.get()) < roundedTo;
    }

    boolean baseIsSmall() {
        return at(from).filter(number -> number < ENOUGH).isPresent();
    }

    /// The change begins at the highest or lowest figure of a longer series.
    boolean chosenAtExtreme() {
        var numbers = numbers();
        if (numbers.size() < 3) {
            return false;
        }
        var low = numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        var high = numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return at(from).filter(number -> number == low || number == high).isPresent();
    }
}
