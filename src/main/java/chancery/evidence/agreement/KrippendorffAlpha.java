package chancery.evidence.agreement;

import chancery.evidence.methods.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Any number of coders, any of whom may have left units out (Krippendorff 2011, Computing
/// Krippendorff's Alpha-Reliability).
///
/// `1 - disagreement seen / disagreement expected`, over the table of coincidences of all pairs of
/// codes within units.
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    public static Agreement of(Coding coding, Scale scale) {
        var units = coding.pairable();
        Domain.require(!units.isEmpty(), "codes", "evidence.fault.nothing-coded-twice");
        var values = values(units);
        Domain.require(values.length >= 2, "codes", "evidence.fault.one-category-only");
        Domain.require(
                scale != Scale.RATIO || values[0] >= 0, "codes", "evidence.fault.ratio-scale");
        var coincidences = coincidences(units, values);
        var totals =
                Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        return new Agreement(
                1 - disagreement(coincidences, totals, values, scale),
                scale.method(),
                units.size(),
                Optional.empty());
    }

    private static double[] values(List<double[]> units) {
        return units.stream().flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    }

    private static double[][] coincidences(List<double[]> units, double[] values) {
        var table = new double[values.length][values.length];
        for (var codes : units) {
            for (var first = 0; first < codes.length; first++) {
                for (var second = 0; second < codes.length; second++) {
                    if (first != second) {
                        table[place(values, codes[first])][place(values, codes[second])] +=
                                1.0 / (codes.length - 1);
                    }
                }
            }
        }
        return table;
    }

    private static int place(double[] values, double value) {
        return Arrays.binarySearch(values, value);
    }

    /// Seen over expected.
    private static double disagreement(
            double[][] coincidences, double[] totals, double[] values, Scale scale) {
        var all = Arrays.stream(totals).sum();
        var seen = 0.0;
        var expected = 0.0;
        for (var c = 0; c < values.length; c++) {
            for (var k = c + 1; k < values.length; k++) {
                var distance = scale.squaredDistance(values, totals, c, k);
                seen += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return (all - 1) * seen / expected;
    }
}
