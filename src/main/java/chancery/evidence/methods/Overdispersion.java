package chancery.evidence.methods;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Whether units scatter more than chance lets expect, and by how much limits must widen
/// (Spiegelhalter 2005; the spread between units after DerSimonian and Laird 1986).
///
/// @param phi mean square of the trimmed deviations; 1 if only chance is at work
/// @param betweenUnits variance between units, zero if phi is not above what chance allows
public record Overdispersion(int units, double phi, double betweenUnits, Trimming trimming) {

    /// The part of units at each end that is held back, lest the odd ones set the scale.
    private static final double EACH_END = 0.1;

    public static Overdispersion of(List<FunnelUnit> units, Trimming trimming) {
        Domain.require(units.size() >= 2, "units", "evidence.fault.too-few-units", 2, units.size());
        var kept = trimming.apply(units.stream().mapToDouble(FunnelUnit::z).sorted().toArray());
        var phi = DoubleStream.of(kept).map(z -> z * z).average().orElseThrow();
        return new Overdispersion(
                units.size(), phi, betweenUnits(units, kept.length, phi), trimming);
    }

    private static double betweenUnits(List<FunnelUnit> units, int kept, double phi) {
        var weights = units.stream().mapToDouble(FunnelUnit::weight).toArray();
        var sum = DoubleStream.of(weights).sum();
        var squares = DoubleStream.of(weights).map(weight -> weight * weight).sum();
        return Math.max(0, (kept * phi - (kept - 1)) / (sum - squares / sum));
    }

    /// The plain limits are too narrow.
    public boolean found() {
        return betweenUnits > 0;
    }

    /// The half-width at a standard error once the scatter between units is allowed for.
    public double halfWidth(double standardError, Confidence confidence) {
        return confidence.z() * Math.sqrt(standardError * standardError + betweenUnits);
    }

    /// What is done with the tenth at each end.
    public enum Trimming {
        /// Pulled in to the tenth and the ninetieth percentile.
        WINSORISED {
            @Override
            double[] apply(double[] sorted) {
                var low = quantile(sorted, EACH_END);
                var high = quantile(sorted, 1 - EACH_END);
                return DoubleStream.of(sorted).map(z -> Math.clamp(z, low, high)).toArray();
            }
        },
        /// Left out.
        TRUNCATED {
            @Override
            double[] apply(double[] sorted) {
                var cut = (int) (sorted.length * EACH_END);
                return Arrays.copyOfRange(sorted, cut, sorted.length - cut);
            }
        };

        abstract double[] apply(double[] sorted);

        /// Between neighbours in proportion (Hyndman and Fan 1996, type 7).
        private static double quantile(double[] sorted, double part) {
            var place = part * (sorted.length - 1);
            var below = (int) Math.floor(place);
            var above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }
}
