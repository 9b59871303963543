package chancery.evidence.methods;

/// Parts of a whole, from 0 to 1.
public final class Shares {

    private Shares() {}

    /// Wilson's interval (1927), cut at 0 and 1.
    public static Estimate wilson(Tally tally, Confidence confidence) {
        Domain.require(
                tally.events() <= tally.base(),
                "events",
                "evidence.fault.part-above-whole",
                tally.events(),
                tally.base());
        return new Estimate(
                Measure.SHARE,
                tally.rate(),
                1,
                tally.unit(),
                limits((double) tally.events(), tally.base(), confidence),
                Method.WILSON);
    }

    /// `(2x + z^2 -/+ z sqrt(z^2 + 4x(1-x/n))) / (2(n+z^2))`; exactly 0 or 1 where nothing or all
    /// was seen, which rounding would miss.
    static Interval limits(double events, double base, Confidence confidence) {
        var z = confidence.z();
        var root = z * Math.sqrt(z * z + 4 * events * (1 - events / base));
        var middle = 2 * events + z * z;
        var whole = 2 * (base + z * z);
        return new Interval(
                events == 0 ? 0 : Math.max(0, (middle - root) / whole),
                events == base ? 1 : Math.min(1, (middle + root) / whole),
                confidence);
    }

    /// A group's share of the events over its share of the people; 1 when it has as many as its
    /// size lets expect. The interval is that of the share of events.
    public static Estimate representation(
            Tally groupAmongEvents, double shareOfPeople, Confidence confidence) {
        Domain.require(
                shareOfPeople > 0 && shareOfPeople <= 1,
                "shareOfPeople",
                "evidence.fault.share-range",
                shareOfPeople);
        var share = wilson(groupAmongEvents, confidence);
        return new Estimate(
                Measure.REPRESENTATION_RATIO,
                share.value() / shareOfPeople,
                1,
                share.unit(),
                share.interval().times(1 / shareOfPeople),
                Method.WILSON);
    }
}
