package chancery.evidence.methods;

/// By how much the one rate exceeds the other, per so many of the base.
public final class RateDifferences {

    private RateDifferences() {}

    /// Score where it can be had: its interval holds even when one side has no events.
    public static Estimate of(Tally one, Tally other, double per, Confidence confidence) {
        return score(one, other, per, confidence);
    }

    /// `d -/+ z sqrt(x1/n1^2 + x0/n0^2)`.
    public static Estimate wald(Tally one, Tally other, double per, Confidence confidence) {
        var half = confidence.z() * standardError(one, other);
        var difference = one.rate() - other.rate();
        return estimate(
                one,
                other,
                per,
                new Interval(difference - half, difference + half, confidence),
                Method.WALD);
    }

    /// How many standard errors the difference lies from none.
    public static double z(Tally one, Tally other) {
        one.requireSameUnit(other);
        Domain.require(one.events() + other.events() > 0, "events", "evidence.fault.no-events");
        return (one.rate() - other.rate()) / standardError(one, other);
    }

    private static double standardError(Tally one, Tally other) {
        return Math.sqrt(one.rate() / one.base() + other.rate() / other.base());
    }

    /// All differences that the score test, under their constraint, does not refuse.
    public static Estimate score(Tally one, Tally other, double per, Confidence confidence) {
        Domain.require(one.events() + other.events() > 0, "events", "evidence.fault.no-events");
        var found = one.rate() - other.rate();
        var z = confidence.z();
        var reach = reach(one, other, z);
        var lower = Roots.rising(d -> z - score(one, other, d), found - reach, found);
        var upper = Roots.rising(d -> -z - score(one, other, d), found, found + reach);
        return estimate(
                one, other, per, new Interval(lower, upper, confidence), Method.SCORE_DIFFERENCE);
    }

    /// Surely beyond both ends.
    private static double reach(Tally one, Tally other, double z) {
        var widest =
                Math.max(
                        (one.events() + z * z + 1) / one.base(),
                        (other.events() + z * z + 1) / other.base());
        return 4 * (1 + z) * widest;
    }

    /// The test statistic when the true difference is `d`; falls as `d` rises.
    private static double score(Tally one, Tally other, double d) {
        var otherRate = constrained(one, other, d);
        var variance = (otherRate + d) / one.base() + otherRate / other.base();
        var excess = one.rate() - other.rate() - d;
        return excess == 0 ? 0 : excess / Math.sqrt(variance);
    }

    /// The likeliest other rate when the one is `d` above it: the larger root of `N l^2 + (N d - X)
    /// l - x0 d = 0`.
    private static double constrained(Tally one, Tally other, double d) {
        var bases = one.base() + other.base();
        var linear = bases * d - (one.events() + other.events());
        var root = Math.sqrt(linear * linear + 4 * bases * other.events() * d);
        return Math.max(Math.max(0, -d), (root - linear) / (2 * bases));
    }

    private static Estimate estimate(
            Tally one, Tally other, double per, Interval interval, Method method) {
        one.requireSameUnit(other);
        Domain.require(per > 0 && Double.isFinite(per), "per", "evidence.fault.multiplier", per);
        return new Estimate(
                Measure.RATE_DIFFERENCE,
                per * (one.rate() - other.rate()),
                per,
                one.unit(),
                interval.times(per),
                method);
    }
}
