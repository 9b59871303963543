package chancery.evidence.standardisation;

import chancery.evidence.methods.Domain;
import chancery.evidence.methods.Tally;
import chancery.evidence.methods.Unit;
import java.util.List;
import java.util.stream.IntStream;

/// A population taken apart into bands that each have their weight.
public record Strata(List<Stratum> bands) {

    public Strata {
        bands = List.copyOf(bands);
        Domain.require(!bands.isEmpty(), "strata", "evidence.fault.no-bands");
        for (var band : bands) {
            band.tally().requireSameUnit(bands.getFirst().tally());
        }
        Domain.require(
                bands.stream().anyMatch(band -> band.weight() > 0),
                "weight",
                "evidence.fault.weight-not-positive",
                0);
    }

    /// The tallies of a group by age, weighed by a standard.
    public static Strata of(List<AgeBand> ages, List<Tally> tallies, StandardPopulation standard) {
        Domain.require(
                ages.size() == tallies.size(),
                "bands",
                "evidence.fault.sizes-differ",
                ages.size(),
                tallies.size());
        var weights = standard.forBands(ages);
        return new Strata(
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new Stratum(tallies.get(i), weights[i]))
                        .toList());
    }

    public Unit unit() {
        return bands.getFirst().tally().unit();
    }

    public long events() {
        return bands.stream().mapToLong(band -> band.tally().events()).sum();
    }

    /// The whole group without its bands.
    public Tally crude() {
        var base = bands.stream().mapToDouble(band -> band.tally().base()).sum();
        return new Tally(events(), base, unit());
    }

    private double weights() {
        return bands.stream().mapToDouble(Stratum::weight).sum();
    }

    /// `sum(w x/n) / sum w`.
    double rate() {
        return bands.stream().mapToDouble(band -> band.weight() * band.tally().rate()).sum()
                / weights();
    }

    /// `sum(w^2 x/n^2) / (sum w)^2`.
    double variance() {
        var sum =
                bands.stream()
                        .mapToDouble(band ->
                                square(band.weight() / band.tally().base()) * band.tally().events())
                        .sum();
        return sum / square(weights());
    }

    /// How much one more event could at most add to the rate: `max(w / (n sum w))`.
    double largestStep() {
        return bands.stream()
                .mapToDouble(band -> band.weight() / (band.tally().base() * weights()))
                .max()
                .orElseThrow();
    }

    private static double square(double value) {
        return value * value;
    }
}
