package chancery.evidence.methods;

/// Events counted over a base: `x` prisoners among `n` residents.
///
/// Events may outnumber the base: one person can be the victim of two offences.
///
/// @param base persons, or years lived by persons; above zero
public record Tally(long events, double base, Unit unit) {

    public Tally {
        Domain.require(events >= 0, "events", "evidence.fault.events-negative", events);
        Domain.require(
                base > 0 && Double.isFinite(base),
                "base",
                "evidence.fault.base-not-positive",
                base);
    }

    /// Events per one of the base.
    public double rate() {
        return events / base;
    }

    /// Two tallies compare only if the same was counted among the same kind of base.
    public void requireSameUnit(Tally other) {
        Domain.require(
                unit.equals(other.unit), "unit", "evidence.fault.units-differ", unit, other.unit);
    }
}
