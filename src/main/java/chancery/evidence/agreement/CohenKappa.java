package chancery.evidence.agreement;

import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.Domain;
import chancery.evidence.methods.Interval;
import java.util.Arrays;
import java.util.Optional;

/// Two coders who each coded everything.
///
/// Kappa is `1 - disagreement seen / disagreement expected`, steps apart weighed or not.
public final class CohenKappa {

    private final double[][] parts;
    private final double[] rows;
    private final double[] columns;
    private final int units;

    private CohenKappa(double[][] parts, int units) {
        this.parts = parts;
        this.units = units;
        this.rows = Arrays.stream(parts).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        this.columns = new double[rows.length];
        for (var row : parts) {
            for (var j = 0; j < row.length; j++) {
                columns[j] += row[j];
            }
        }
    }

    /// From the table: how often the first coder said `i` and the second `j`.
    public static CohenKappa ofTable(int[][] table) {
        var size = table.length;
        Domain.require(size >= 2, "codes", "evidence.fault.too-few-categories", 2, size);
        var units = 0;
        for (var row : table) {
            Domain.require(
                    row.length == size,
                    "codes",
                    "evidence.fault.table-not-square",
                    size,
                    row.length);
            for (var count : row) {
                Domain.require(count >= 0, "codes", "evidence.fault.events-negative", count);
                units += count;
            }
        }
        Domain.require(units > 0, "codes", "evidence.fault.nothing-coded");
        double sum = units;
        var parts =
                Arrays.stream(table)
                        .map(row -> Arrays.stream(row).mapToDouble(count -> count / sum).toArray())
                        .toArray(double[][]::new);
        return new CohenKappa(parts, units);
    }

    /// From two lists of codes, each from 0 to below the number of categories.
    public static CohenKappa of(int[] first, int[] second, int categories) {
        Domain.require(
                first.length == second.length,
                "codes",
                "evidence.fault.sizes-differ",
                first.length,
                second.length);
        var table = new int[categories][categories];
        for (var i = 0; i < first.length; i++) {
            for (var code : new int[] {first[i], second[i]}) {
                Domain.require(
                        code >= 0 && code < categories,
                        "codes",
                        "evidence.fault.code-out-of-range",
                        code,
                        categories - 1);
            }
            table[first[i]][second[i]]++;
        }
        return ofTable(table);
    }

    /// Unweighted, with its interval at the given confidence.
    public Agreement kappa(Confidence confidence) {
        var value = kappa((i, j) -> i == j ? 0 : 1);
        var half = confidence.z() * standardError();
        return new Agreement(
                value,
                AgreementMethod.COHEN_KAPPA,
                units,
                Optional.of(new Interval(value - half, value + half, confidence)));
    }

    public Agreement linear() {
        return weighted(AgreementMethod.COHEN_KAPPA_LINEAR, kappa((i, j) -> Math.abs(i - j)));
    }

    public Agreement quadratic() {
        return weighted(AgreementMethod.COHEN_KAPPA_QUADRATIC, kappa((i, j) -> (i - j) * (i - j)));
    }

    private Agreement weighted(AgreementMethod method, double value) {
        return new Agreement(value, method, units, Optional.empty());
    }

    private double kappa(Steps steps) {
        var seen = 0.0;
        var expected = 0.0;
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < rows.length; j++) {
                seen += steps.apart(i, j) * parts[i][j];
                expected += steps.apart(i, j) * rows[i] * columns[j];
            }
        }
        Domain.require(expected > 0, "codes", "evidence.fault.one-category-only");
        return 1 - seen / expected;
    }

    /// For large samples and kappa not zero, after Fleiss, Cohen and Everitt 1969.
    public double standardError() {
        var kappa = kappa((i, j) -> i == j ? 0 : 1);
        var expected = 0.0;
        var inside = 0.0;
        var outside = 0.0;
        for (var i = 0; i < rows.length; i++) {
            expected += rows[i] * columns[i];
            var factor = 1 - (rows[i] + columns[i]) * (1 - kappa);
            inside += parts[i][i] * factor * factor;
            for (var j = 0; j < rows.length; j++) {
                var both = columns[i] + rows[j];
                outside += i == j ? 0 : parts[i][j] * both * both;
            }
        }
        outside *= (1 - kappa) * (1 - kappa);
        var middle = kappa - expected * (1 - kappa);
        var variance = inside + outside - middle * middle;
        return Math.sqrt(Math.max(0, variance) / units) / (1 - expected);
    }

    private interface Steps {

        double apart(int first, int second);
    }
}
