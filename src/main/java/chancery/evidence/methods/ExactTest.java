package chancery.evidence.methods;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// How surprising two counts are if both rates are the same.
///
/// @param probability of what was seen, or of something as unlikely
public record ExactTest(double probability, Unit unit, Method method) {

    /// Probabilities that differ by less are taken as equal: rounding, not evidence.
    private static final double ALIKE = 1 + 1e-7;

    /// The probability, given the sum, of all divisions that are no likelier than the one seen.
    public static ExactTest twoSided(Tally one, Tally other) {
        one.requireSameUnit(other);
        var both = Math.toIntExact(one.events() + other.events());
        var binomial = BinomialDistribution.of(both, one.base() / (one.base() + other.base()));
        var seen = binomial.probability(Math.toIntExact(one.events()));
        var sum = 0.0;
        for (var count = 0; count <= both; count++) {
            var probability = binomial.probability(count);
            if (probability <= seen * ALIKE) {
                sum += probability;
            }
        }
        return new ExactTest(Math.min(1, sum), one.unit(), Method.EXACT_CONDITIONAL);
    }
}
