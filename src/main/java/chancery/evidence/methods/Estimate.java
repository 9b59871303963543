package chancery.evidence.methods;

/// A figure that says what it is, how it was found, and how far it may be off.
///
/// @param per the multiplier of a rate or difference, as 100,000; 1 for ratios and shares
/// @param unit what was counted among whom, as in the inputs
public record Estimate(
        Measure measure, double value, double per, Unit unit, Interval interval, Method method) {

    /// Whether the interval leaves the ratio 1, or the difference 0, possible.
    public boolean showsNoDifference() {
        return interval.contains(measure.noDifference());
    }
}
