package chancery.evidence.methods;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Between which numbers the expectation of a Poisson count may lie.
public final class CountLimits {

    /// From here on Byar's approximation is as good as the exact limits (UK practice).
    public static final int ENOUGH_FOR_BYAR = 10;

    private CountLimits() {}

    /// The limits by the method that fits the count.
    public static Interval of(long events, Confidence confidence) {
        return by(methodFor(events), events, confidence);
    }

    /// Exact below ten events, Byar from ten.
    public static Method methodFor(long events) {
        return events < ENOUGH_FOR_BYAR ? Method.EXACT_POISSON : Method.BYAR;
    }

    /// The limits by a named method.
    public static Interval by(Method method, long events, Confidence confidence) {
        Domain.require(events >= 0, "events", "evidence.fault.events-negative", events);
        return switch (method) {
            case EXACT_POISSON -> exact(events, confidence);
            case BYAR -> byar(events, confidence);
            case BYAR_MIDPOINT -> byarMidpoint(events, confidence);
            case SCORE_COUNT -> score(events, confidence);
            default -> throw new IllegalArgumentException(method + " gives no limits of a count");
        };
    }

    /// `chi2(a/2, 2x)/2` and `chi2(1-a/2, 2x+2)/2`.
    private static Interval exact(long events, Confidence confidence) {
        var lower = events == 0 ? 0 : lowerQuantile(confidence.tail(), 2.0 * events) / 2;
        var upper = upperQuantile(confidence.tail(), 2.0 * events + 2) / 2;
        return new Interval(lower, upper, confidence);
    }

    private static Interval byar(long events, Confidence confidence) {
        var lower = events == 0 ? 0 : byarLimit((double) events, -confidence.z());
        return new Interval(lower, byarLimit(events + 1.0, confidence.z()), confidence);
    }

    private static Interval byarMidpoint(long events, Confidence confidence) {
        return new Interval(
                byarLimit(events + 0.5, -confidence.z()),
                byarLimit(events + 0.5, confidence.z()),
                confidence);
    }

    /// `y (1 - 1/(9y) + z/(3 sqrt y))^3`, never below zero.
    private static double byarLimit(double y, double z) {
        return Math.max(0, y * Math.pow(1 - 1 / (9 * y) + z / (3 * Math.sqrt(y)), 3));
    }

    /// The roots of `(x - m)^2 = z^2 m`.
    private static Interval score(long events, Confidence confidence) {
        var z = confidence.z();
        var middle = events + z * z / 2;
        var half = z * Math.sqrt(events + z * z / 4);
        return new Interval(Math.max(0, middle - half), middle + half, confidence);
    }

    static double lowerQuantile(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
    }

    static double upperQuantile(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseSurvivalProbability(probability);
    }
}
