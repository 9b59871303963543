package chancery.evidence.standardisation;

import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.CountLimits;
import chancery.evidence.methods.Domain;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Interval;
import chancery.evidence.methods.Measure;
import chancery.evidence.methods.Method;
import chancery.evidence.methods.Tally;
import java.util.List;
import java.util.stream.IntStream;

/// A group's events over those it would have if each age offended as in the reference.
///
/// Needs the group's size by age and its events in total only. Two such ratios weigh ages by two
/// different groups and must not be compared with each other.
///
/// @param observed the group's events over its whole base
/// @param expected events if its bands had the reference's rates; above zero
/// @param referenceRate the reference's crude rate per one of its base
public record IndirectStandardisation(Tally observed, double expected, double referenceRate) {

    public IndirectStandardisation {
        Domain.require(
                expected > 0 && Double.isFinite(expected),
                "expected",
                "evidence.fault.expected-not-positive",
                expected);
        Domain.require(
                referenceRate > 0 && Double.isFinite(referenceRate),
                "referenceRate",
                "evidence.fault.rate-negative",
                referenceRate);
    }

    /// From the group's size in each band and the reference's tally in the same bands.
    public static IndirectStandardisation of(
            long events, List<Double> groupSizes, List<Tally> reference) {
        Domain.require(
                groupSizes.size() == reference.size(),
                "bands",
                "evidence.fault.sizes-differ",
                groupSizes.size(),
                reference.size());
        Domain.require(!reference.isEmpty(), "bands", "evidence.fault.no-bands");
        var expected =
                IntStream.range(0, reference.size())
                        .mapToDouble(i -> groupSizes.get(i) * reference.get(i).rate())
                        .sum();
        var size = groupSizes.stream().mapToDouble(Double::doubleValue).sum();
        var whole =
                new Strata(reference.stream().map(tally -> new Stratum(tally, 1)).toList()).crude();
        return new IndirectStandardisation(
                new Tally(events, size, whole.unit()), expected, whole.rate());
    }

    /// Observed over expected, with the limits of the count over the expected.
    public Estimate ratio(Confidence confidence) {
        var method = CountLimits.methodFor(observed.events());
        var limits = CountLimits.by(method, observed.events(), confidence);
        return estimate(Measure.INDIRECT_RATIO, 1, 1 / expected, limits, method);
    }

    /// Observed over expected, with `exp(ln ratio -/+ z / sqrt O)`.
    public Estimate ratioLogNormal(Confidence confidence) {
        var events = observed.events();
        Domain.require(events > 0, "events", "evidence.fault.no-events");
        var spread = Math.exp(confidence.z() / Math.sqrt((double) events));
        var limits = new Interval(events / spread, events * spread, confidence);
        return estimate(Measure.INDIRECT_RATIO, 1, 1 / expected, limits, Method.LOG_NORMAL);
    }

    /// The ratio times the reference's crude rate.
    public Estimate rate(double per, Confidence confidence) {
        var method = CountLimits.methodFor(observed.events());
        var limits = CountLimits.by(method, observed.events(), confidence);
        return estimate(
                Measure.INDIRECTLY_STANDARDISED_RATE,
                per,
                per * referenceRate / expected,
                limits,
                method);
    }

    private Estimate estimate(
            Measure measure, double per, double scale, Interval limits, Method method) {
        return new Estimate(
                measure,
                scale * observed.events(),
                per,
                observed.unit(),
                limits.times(scale),
                method);
    }
}
