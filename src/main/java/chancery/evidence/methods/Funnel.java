package chancery.evidence.methods;

/// Limits within which a unit of a given size is unremarkable (Spiegelhalter 2005).
///
/// @param expected events if the unit were like the target; above zero
/// @param inner limits of the ratio observed to expected at 95 %
/// @param outer limits at 99.8 %
public record Funnel(double expected, Interval inner, Interval outer, Method method) {

    public static Funnel atExpected(double expected) {
        Domain.require(
                expected > 0 && Double.isFinite(expected),
                "expected",
                "evidence.fault.expected-not-positive",
                expected);
        return new Funnel(
                expected,
                ratioLimits(expected, Confidence.DISPLAY),
                ratioLimits(expected, Confidence.ALERT),
                Method.EXACT_POISSON);
    }

    /// `chi2(p, 2E)/2/E` and `chi2(1-p, 2E+2)/2/E`.
    private static Interval ratioLimits(double expected, Confidence confidence) {
        return new Interval(
                CountLimits.lowerQuantile(confidence.tail(), 2 * expected) / 2 / expected,
                CountLimits.upperQuantile(confidence.tail(), 2 * expected + 2) / 2 / expected,
                confidence);
    }

    /// Between which expectations an observed count is unremarkable.
    public static Interval expectationsAllowing(long observed, Confidence confidence) {
        return CountLimits.by(Method.EXACT_POISSON, observed, confidence);
    }

    public Position position(long observed) {
        Domain.require(observed >= 0, "events", "evidence.fault.events-negative", observed);
        var ratio = observed / expected;
        if (inner.contains(ratio)) {
            return Position.UNREMARKABLE;
        }
        return outer.contains(ratio) ? Position.OUTSIDE_95 : Position.OUTSIDE_998;
    }

    /// Where a unit lies in the funnel.
    public enum Position {
        UNREMARKABLE,
        OUTSIDE_95,
        OUTSIDE_998
    }
}
