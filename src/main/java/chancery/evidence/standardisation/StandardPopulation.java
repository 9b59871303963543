package chancery.evidence.standardisation;

import chancery.evidence.methods.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The age structure against which both groups are weighed; only figures of one standard compare.
///
/// @param name as it is shown beside every figure that uses it
public record StandardPopulation(String name, List<Weight> weights) {

    /// Eurostat, Revision of the European Standard Population, 2013 (KS-RA-13-028).
    public static final StandardPopulation EUROPEAN_2013 =
            fiveYears(
                    "European Standard Population 2013",
                    5000,
                    5500,
                    5500,
                    5500,
                    6000,
                    6000,
                    6500,
                    7000,
                    7000,
                    7000,
                    7000,
                    6500,
                    6000,
                    5500,
                    5000,
                    4000,
                    2500,
                    1500,
                    1000);

    /// The older one, to 85 and over.
    public static final StandardPopulation EUROPEAN_1976 =
            fiveYears(
                    "European Standard Population 1976",
                    8000,
                    7000,
                    7000,
                    7000,
                    7000,
                    7000,
                    7000,
                    7000,
                    7000,
                    7000,
                    7000,
                    6000,
                    5000,
                    4000,
                    3000,
                    2000,
                    1000,
                    1000);

    /// Ahmad and others 2001 (GPE discussion paper 31), per cent; the printed weights add up to
    /// 100.035, so that only their proportions are used.
    public static final StandardPopulation WORLD_2000_2025 =
            fiveYears(
                    "WHO World Standard Population 2000-2025",
                    8.86,
                    8.69,
                    8.60,
                    8.47,
                    8.22,
                    7.93,
                    7.61,
                    7.15,
                    6.59,
                    6.04,
                    5.37,
                    4.55,
                    3.72,
                    2.96,
                    2.21,
                    1.52,
                    0.91,
                    0.44,
                    0.15,
                    0.04,
                    0.005);

    /// The ages in which nearly all offending falls.
    public static final StandardPopulation EUROPEAN_2013_WORKING_AGE =
            EUROPEAN_2013.truncated(
                    "European Standard Population 2013, ages 15-64 only", AgeBand.of(15, 64));

    public StandardPopulation {
        weights = List.copyOf(weights);
        Domain.require(!weights.isEmpty(), "weights", "evidence.fault.no-bands");
        for (var next = 1; next < weights.size(); next++) {
            var before = weights.get(next - 1).ages().to();
            Domain.require(
                    before.isPresent() && before.getAsInt() < weights.get(next).ages().from(),
                    "weights",
                    "evidence.fault.bands-overlap",
                    weights.get(next).ages());
        }
    }

    /// What a band weighs; only proportions matter.
    public record Weight(AgeBand ages, double weight) {

        public Weight {
            Domain.require(
                    weight > 0 && Double.isFinite(weight),
                    "weight",
                    "evidence.fault.weight-not-positive",
                    weight);
        }
    }

    private static StandardPopulation fiveYears(String name, double... weights) {
        var last = weights.length - 1;
        return new StandardPopulation(
                name,
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> new Weight(fiveYears(i, last), weights[i]))
                        .toList());
    }

    private static AgeBand fiveYears(int number, int last) {
        return number == last
                ? AgeBand.andOver(5 * number)
                : AgeBand.of(5 * number, 5 * number + 4);
    }

    private StandardPopulation truncated(String newName, AgeBand ages) {
        return new StandardPopulation(
                newName, weights.stream().filter(weight -> weight.ages().within(ages)).toList());
    }

    /// The sum of all weights.
    public double total() {
        return weights.stream().mapToDouble(Weight::weight).sum();
    }

    /// The weights for bands that are coarser than the standard's: each band's parts added up.
    ///
    /// Refuses bands whose borders are not borders of the standard, that overlap, or that leave
    /// ages of the standard out.
    public double[] forBands(List<AgeBand> bands) {
        var used = new ArrayList<Weight>();
        var sums = new double[bands.size()];
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var parts = weights.stream().filter(weight -> weight.ages().within(band)).toList();
            Domain.require(
                    fills(band, parts), "bands", "evidence.fault.band-not-in-standard", band, name);
            used.addAll(parts);
            sums[i] = parts.stream().mapToDouble(Weight::weight).sum();
        }
        Domain.require(
                used.size() == weights.size() && used.containsAll(weights),
                "bands",
                "evidence.fault.bands-incomplete",
                name);
        return sums;
    }

    private static boolean fills(AgeBand band, List<Weight> parts) {
        return !parts.isEmpty()
                && parts.getFirst().ages().from() == band.from()
                && parts.getLast().ages().to().equals(band.to());
    }
}
