package chancery.evidence.methods;

/// Crude rates: events per so many of the base, never without their interval.
public final class Rates {

    /// As offences are usually given.
    public static final double PER_HUNDRED_THOUSAND = 100_000;

    private Rates() {}

    /// `k x / n` with exact limits below ten events and Byar's from ten.
    public static Estimate crude(Tally tally, double per, Confidence confidence) {
        return crude(tally, per, confidence, CountLimits.methodFor(tally.events()));
    }

    public static Estimate crude(Tally tally, double per, Confidence confidence, Method method) {
        Domain.require(per > 0 && Double.isFinite(per), "per", "evidence.fault.multiplier", per);
        var limits = CountLimits.by(method, tally.events(), confidence);
        return new Estimate(
                Measure.CRUDE_RATE,
                per * tally.events() / tally.base(),
                per,
                tally.unit(),
                limits.times(per / tally.base()),
                method);
    }
}
