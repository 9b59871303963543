package chancery.evidence.methods;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// How many times the one rate is the other; shown beside the difference, never alone.
///
/// Given the sum of both counts, the first one is binomial; its limits `p` become limits of the
/// ratio by `p/(1-p) n0/n1`.
public final class RateRatios {

    private RateRatios() {}

    /// Exact below ten events on either side, score from ten.
    public static Estimate of(Tally one, Tally other, Confidence confidence) {
        return Math.min(one.events(), other.events()) < CountLimits.ENOUGH_FOR_BYAR
                ? exact(one, other, confidence)
                : score(one, other, confidence);
    }

    /// `exp(ln RR -/+ z sqrt(1/x1 + 1/x0))`; needs events on both sides.
    public static Estimate logNormal(Tally one, Tally other, Confidence confidence) {
        Domain.require(
                one.events() > 0 && other.events() > 0, "events", "evidence.fault.no-events");
        var ratio = ratio(one, other);
        var spread =
                Math.exp(confidence.z() * Math.sqrt(1.0 / one.events() + 1.0 / other.events()));
        return estimate(
                one,
                other,
                ratio,
                new Interval(ratio / spread, ratio * spread, confidence),
                Method.LOG_NORMAL);
    }

    /// Clopper and Pearson's limits.
    public static Estimate exact(Tally one, Tally other, Confidence confidence) {
        requireEvents(one, other);
        double x1 = one.events();
        double x0 = other.events();
        var tail = confidence.tail();
        var lower =
                x1 == 0 ? 0 : BetaDistribution.of(x1, x0 + 1).inverseCumulativeProbability(tail);
        var upper = x0 == 0 ? 1 : BetaDistribution.of(x1 + 1, x0).inverseSurvivalProbability(tail);
        return estimate(
                one,
                other,
                ratio(one, other),
                fromShares(one, other, lower, upper, confidence),
                Method.EXACT_CONDITIONAL);
    }

    /// Wilson's limits: closed, and good from about five events on each side.
    public static Estimate score(Tally one, Tally other, Confidence confidence) {
        requireEvents(one, other);
        var limits =
                Shares.limits(
                        (double) one.events(), (double) one.events() + other.events(), confidence);
        return estimate(
                one,
                other,
                ratio(one, other),
                fromShares(one, other, limits.lower(), limits.upper(), confidence),
                Method.SCORE_CONDITIONAL);
    }

    /// Half the probability of what was seen counts on each side; the value is the median-unbiased
    /// one and differs a little from the plain ratio.
    public static Estimate midP(Tally one, Tally other, Confidence confidence) {
        requireEvents(one, other);
        var lower = one.events() == 0 ? 0 : shareAt(one, other, confidence.tail());
        var upper = other.events() == 0 ? 1 : shareAt(one, other, 1 - confidence.tail());
        return estimate(
                one,
                other,
                toRatio(one, other, shareAt(one, other, 0.5)),
                fromShares(one, other, lower, upper, confidence),
                Method.MID_P);
    }

    /// The share under which "more than seen, and half of as many as seen" has this probability.
    private static double shareAt(Tally one, Tally other, double probability) {
        var both = Math.toIntExact(one.events() + other.events());
        var seen = Math.toIntExact(one.events());
        return Roots.rising(
                share -> {
                    var binomial = BinomialDistribution.of(both, share);
                    return binomial.survivalProbability(seen)
                            + binomial.probability(seen) / 2
                            - probability;
                },
                0,
                1);
    }

    private static Interval fromShares(
            Tally one, Tally other, double lower, double upper, Confidence confidence) {
        return new Interval(toRatio(one, other, lower), toRatio(one, other, upper), confidence);
    }

    private static double toRatio(Tally one, Tally other, double share) {
        return share / (1 - share) * other.base() / one.base();
    }

    private static double ratio(Tally one, Tally other) {
        return one.rate() / other.rate();
    }

    private static void requireEvents(Tally one, Tally other) {
        Domain.require(one.events() + other.events() > 0, "events", "evidence.fault.no-events");
    }

    private static Estimate estimate(
            Tally one, Tally other, double value, Interval interval, Method method) {
        one.requireSameUnit(other);
        return new Estimate(Measure.RATE_RATIO, value, 1, one.unit(), interval, method);
    }
}
