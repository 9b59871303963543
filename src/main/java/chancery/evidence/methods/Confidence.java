package chancery.evidence.methods;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// How sure an interval is: the part of all samples whose interval holds the true figure.
///
/// @param level between 0 and 1, both excluded
public record Confidence(double level) {

    /// For display.
    public static final Confidence DISPLAY = new Confidence(0.95);

    /// For alerts, where one false alarm in five hundred is enough.
    public static final Confidence ALERT = new Confidence(0.998);

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        Domain.require(level > 0 && level < 1, "confidence", "evidence.fault.confidence", level);
    }

    /// The part of samples whose interval lies wholly to one side of the true figure.
    public double tail() {
        return (1 - level) / 2;
    }

    /// Standard deviations from the middle, 1.96 at 95 %.
    public double z() {
        return STANDARD_NORMAL.inverseSurvivalProbability(tail());
    }
}
