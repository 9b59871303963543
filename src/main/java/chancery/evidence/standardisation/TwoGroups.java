package chancery.evidence.standardisation;

import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Domain;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Interval;
import chancery.evidence.methods.Measure;
import chancery.evidence.methods.Method;
import chancery.evidence.methods.Tally;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Two groups, taken apart into the same strata, each stratum beside its pair.
public record TwoGroups(List<Pair> strata) {

    /// A stratum with fewer events says nothing about a direction.
    private static final int ENOUGH_EVENTS = 10;

    public TwoGroups {
        strata = List.copyOf(strata);
        Domain.require(!strata.isEmpty(), "strata", "evidence.fault.no-bands");
        for (var pair : strata) {
            pair.one().requireSameUnit(strata.getFirst().one());
        }
    }

    /// The one and the other group within one stratum.
    public record Pair(Tally one, Tally other) {

        public Pair {
            one.requireSameUnit(other);
        }

        private double base() {
            return one.base() + other.base();
        }

        private double direction() {
            return Math.signum(one.rate() - other.rate());
        }
    }

    /// The groups as wholes.
    public Pair crude() {
        return new Pair(
                sum(strata.stream().map(Pair::one).toList()),
                sum(strata.stream().map(Pair::other).toList()));
    }

    private static Tally sum(List<Tally> tallies) {
        return new Strata(tallies.stream().map(tally -> new Stratum(tally, 1)).toList()).crude();
    }

    /// The rate of the one group if it were spread over the strata as both groups together are.
    public double standardisedOne() {
        return standardised(strata.stream().map(Pair::one).toList());
    }

    /// The rate of the other group, spread in the same way.
    public double standardisedOther() {
        return standardised(strata.stream().map(Pair::other).toList());
    }

    private double standardised(List<Tally> tallies) {
        var all = strata.stream().mapToDouble(Pair::base).sum();
        var rate = 0.0;
        for (var i = 0; i < tallies.size(); i++) {
            rate += strata.get(i).base() / all * tallies.get(i).rate();
        }
        return rate;
    }

    /// The ratio that all strata share, after Mantel and Haenszel: `sum(x1 n0 / N) / sum(x0 n1 /
    /// N)`, with the interval of Greenland and Robins.
    public Estimate mantelHaenszelRatio(Confidence confidence) {
        var above = sum(pair -> pair.one().events() * pair.other().base() / pair.base());
        var below = sum(pair -> pair.other().events() * pair.one().base() / pair.base());
        Domain.require(above > 0 && below > 0, "events", "evidence.fault.no-events");
        var spread =
                sum(pair ->
                        (pair.one().events() + pair.other().events())
                                * (pair.one().base() / pair.base())
                                * (pair.other().base() / pair.base()));
        var factor = Math.exp(confidence.z() * Math.sqrt(spread / (above * below)));
        var ratio = above / below;
        return new Estimate(
                Measure.STRATIFIED_RATE_RATIO,
                ratio,
                1,
                strata.getFirst().one().unit(),
                new Interval(ratio / factor, ratio * factor, confidence),
                Method.MANTEL_HAENSZEL);
    }

    private double sum(ToDoubleFunction<Pair> term) {
        return strata.stream().mapToDouble(term).sum();
    }

    /// Whether what the wholes say survives a look into the strata.
    public Direction direction() {
        var crude = crude().direction();
        if (crude * Math.signum(standardisedOne() - standardisedOther()) < 0) {
            return Direction.REVERSES;
        }
        return opposedStrata().isEmpty() ? Direction.HOLDS : Direction.HOLDS_NOT_EVERYWHERE;
    }

    /// The numbers, from 0, of strata that point the other way than the wholes and have enough
    /// events to say so.
    public List<Integer> opposedStrata() {
        var crude = crude().direction();
        return IntStream.range(0, strata.size())
                .filter(i -> saysSomething(strata.get(i)))
                .filter(i -> strata.get(i).direction() * crude < 0)
                .boxed()
                .toList();
    }

    private static boolean saysSomething(Pair pair) {
        return Math.max(pair.one().events(), pair.other().events()) >= ENOUGH_EVENTS;
    }

    /// What becomes of a direction under strata (Simpson 1951).
    public enum Direction {
        /// Crude and standardised agree, and no stratum with enough events objects.
        HOLDS,
        /// Both agree, yet at least one stratum points the other way.
        HOLDS_NOT_EVERYWHERE,
        /// Standardised says the opposite of crude: direction depends on the strata.
        REVERSES
    }
}
