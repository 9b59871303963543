package chancery.evidence.rules;

import chancery.evidence.methods.Tally;
import chancery.evidence.methods.Unit;
import chancery.evidence.statistics.Observation;
import java.util.Optional;

/// One group of a comparison: what was counted of it, and how many it is.
public record Side(Optional<Observation> numerator, Optional<Observation> denominator) {

    public static Side of(Observation numerator, Observation denominator) {
        return new Side(Optional.of(numerator), Optional.of(denominator));
    }

    /// Both are there, and both are numbers.
    boolean complete() {
        return numerator.flatMap(count -> count.figure().number()).isPresent()
                && denominator
                        .flatMap(people -> people.figure().number())
                        .filter(people -> people.signum() > 0)
                        .isPresent();
    }

    /// What stands above the line is a whole number of people or acts, not a rate or a share
    /// itself.
    boolean counts() {
        return numerator.isEmpty()
                || (numerator.get().metric().isCounted()
                        && numerator
                                .get()
                                .figure()
                                .number()
                                .filter(number -> number.stripTrailingZeros().scale() > 0)
                                .isEmpty());
    }

    /// The rate's parts in a unit that both sides share; the rules look at real units themselves.
    Optional<Tally> tally() {
        if (!complete() || !counts()) {
            return Optional.empty();
        }
        var tally = numerator.orElseThrow().among(denominator.orElseThrow());
        return Optional.of(new Tally(tally.events(), tally.base(), new Unit("events", "people")));
    }

    /// Numerator and denominator divide people in the same way and mean the same ones.
    boolean oneGroup() {
        return numerator.isEmpty()
                || denominator.isEmpty()
                || (numerator.get().group().basis() == denominator.get().group().basis()
                        && numerator.get().group().code().equals(denominator.get().group().code()));
    }
}
