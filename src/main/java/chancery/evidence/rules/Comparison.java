package chancery.evidence.rules;

import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.RateRatios;
import chancery.evidence.standardisation.TwoGroups.Direction;
import chancery.evidence.statistics.Observation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Two groups side by side, and what is said with them.
///
/// @param standard the population both were standardised on, if they were
/// @param strata what a look into age and sex found, if there was one
public record Comparison(
        Side one,
        Side other,
        Optional<String> standard,
        Optional<Direction> strata,
        Set<Said> said) {

    public Comparison {
        said = Set.copyOf(said);
    }

    /// Unadjusted, with nothing said yet.
    public static Comparison of(Side one, Side other) {
        return new Comparison(one, other, Optional.empty(), Optional.empty(), Set.of());
    }

    public Comparison saying(Said... words) {
        return new Comparison(one, other, standard, strata, Set.of(words));
    }

    Stream<Side> sides() {
        return Stream.of(one, other);
    }

    Stream<Observation> numerators() {
        return sides().flatMap(side -> side.numerator().stream());
    }

    Stream<Observation> observations() {
        return Stream.concat(numerators(), sides().flatMap(side -> side.denominator().stream()));
    }

    /// Whether all have the same, where there are two to compare.
    static <T> boolean alike(Stream<Observation> observations, Function<Observation, T> trait) {
        return observations.map(trait).distinct().count() <= 1;
    }

    /// How many times the one rate is the other.
    public Optional<Estimate> ratio() {
        return one.tally()
                .flatMap(first ->
                        other.tally()
                                .filter(second -> first.events() + second.events() > 0)
                                .map(second -> RateRatios.of(first, second, Confidence.DISPLAY)));
    }

    /// The smaller of both counts.
    long fewestEvents() {
        return sides().flatMap(side -> side.tally().stream())
                .mapToLong(tally -> tally.events())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /// Whether a count from one to four stands in it.
    boolean showsSmallCount() {
        return sides().flatMap(side -> side.tally().stream())
                .anyMatch(tally -> tally.events() > 0 && tally.events() < 5);
    }
}
