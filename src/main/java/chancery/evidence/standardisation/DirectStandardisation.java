package chancery.evidence.standardisation;

import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.CountLimits;
import chancery.evidence.methods.Domain;
import chancery.evidence.methods.Estimate;
import chancery.evidence.methods.Interval;
import chancery.evidence.methods.Measure;
import chancery.evidence.methods.Method;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// The rate a group would have if its ages were those of the standard; needs its events by age.
public final class DirectStandardisation {

    /// Below this many events no standardised rate is given (UK practice).
    public static final int FEWEST_EVENTS = 10;

    private DirectStandardisation() {}

    /// The interval after Dobson: limits of the count, stretched to the spread of the rate.
    public static Estimate dobson(Strata strata, double per, Confidence confidence) {
        requireEvents(strata);
        var events = strata.events();
        var limits = CountLimits.of(events, confidence);
        var stretch = Math.sqrt(strata.variance() / events);
        var rate = strata.rate();
        var interval =
                new Interval(
                        rate + stretch * (limits.lower() - events),
                        rate + stretch * (limits.upper() - events),
                        confidence);
        return estimate(strata, per, interval, Method.DOBSON);
    }

    /// The interval after Fay and Feuer, for bands with few events.
    public static Estimate gamma(Strata strata, double per, Confidence confidence) {
        requireEvents(strata);
        var rate = strata.rate();
        var variance = strata.variance();
        var step = strata.largestStep();
        var lower = gamma(rate, variance).inverseCumulativeProbability(confidence.tail());
        var upper =
                gamma(rate + step, variance + step * step)
                        .inverseSurvivalProbability(confidence.tail());
        return estimate(strata, per, new Interval(lower, upper, confidence), Method.GAMMA);
    }

    private static GammaDistribution gamma(double mean, double variance) {
        return GammaDistribution.of(mean * mean / variance, variance / mean);
    }

    private static void requireEvents(Strata strata) {
        Domain.require(
                strata.events() >= FEWEST_EVENTS,
                "events",
                "evidence.fault.too-few-events",
                FEWEST_EVENTS,
                strata.events());
        Domain.require(strata.rate() > 0, "events", "evidence.fault.no-events");
    }

    private static Estimate estimate(Strata strata, double per, Interval interval, Method method) {
        return new Estimate(
                Measure.DIRECTLY_STANDARDISED_RATE,
                per * strata.rate(),
                per,
                strata.unit(),
                interval.times(per),
                method);
    }
}
