package chancery.evidence.agreement;

import chancery.evidence.methods.Domain;
import java.util.Arrays;
import java.util.Optional;

/// Many coders, the same number for every unit, whoever they were.
public final class FleissKappa {

    private final int[][] counts;
    private final int coders;

    private FleissKappa(int[][] counts, int coders) {
        this.counts = counts;
        this.coders = coders;
    }

    /// From the table: how many coders put unit `i` into category `j`.
    public static FleissKappa of(int[][] counts) {
        Domain.require(counts.length > 0, "codes", "evidence.fault.nothing-coded");
        var coders = Arrays.stream(counts[0]).sum();
        Domain.require(coders >= 2, "coders", "evidence.fault.too-few-coders", 2, coders);
        for (var unit : counts) {
            Domain.require(
                    unit.length == counts[0].length,
                    "codes",
                    "evidence.fault.sizes-differ",
                    counts[0].length,
                    unit.length);
            Domain.require(
                    Arrays.stream(unit).allMatch(count -> count >= 0),
                    "codes",
                    "evidence.fault.events-negative",
                    Arrays.stream(unit).min().orElseThrow());
            Domain.require(
                    Arrays.stream(unit).sum() == coders,
                    "coders",
                    "evidence.fault.sizes-differ",
                    coders,
                    Arrays.stream(unit).sum());
        }
        Domain.require(
                counts[0].length >= 2,
                "codes",
                "evidence.fault.too-few-categories",
                2,
                counts[0].length);
        return new FleissKappa(
                Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new), coders);
    }

    /// Chance as the coders together used the categories.
    public Agreement fixedMarginal() {
        var chance = 0.0;
        for (var category = 0; category < counts[0].length; category++) {
            var used = 0.0;
            for (var unit : counts) {
                used += unit[category];
            }
            var part = used / ((double) counts.length * coders);
            chance += part * part;
        }
        return agreement(AgreementMethod.FLEISS_KAPPA, chance);
    }

    /// Chance as if every category were as likely.
    public Agreement freeMarginal() {
        return agreement(AgreementMethod.RANDOLPH_KAPPA, 1.0 / counts[0].length);
    }

    private Agreement agreement(AgreementMethod method, double chance) {
        Domain.require(chance < 1, "codes", "evidence.fault.one-category-only");
        return new Agreement(
                (agreed() - chance) / (1 - chance), method, counts.length, Optional.empty());
    }

    /// The part of all pairs of coders that agree.
    private double agreed() {
        var pairs = 0.0;
        for (var unit : counts) {
            for (var count : unit) {
                pairs += (double) count * (count - 1);
            }
        }
        return pairs / ((double) counts.length * coders * (coders - 1));
    }
}
