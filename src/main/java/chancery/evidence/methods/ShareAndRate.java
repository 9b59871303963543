package chancery.evidence.methods;

/// Whether a group's growing share of the events can be told as "the group offends more".
///
/// A share also grows when the group does. The claim stands only if the rate within the group moved
/// the same way.
///
/// @param share change of the group's share of all events, later less earlier
/// @param rate change of the rate within the group, later less earlier
public record ShareAndRate(double share, double rate) {

    public static ShareAndRate between(
            double shareBefore, double shareAfter, double rateBefore, double rateAfter) {
        for (var figure : new double[] {shareBefore, shareAfter}) {
            Domain.require(
                    figure >= 0 && figure <= 1, "share", "evidence.fault.share-range", figure);
        }
        for (var figure : new double[] {rateBefore, rateAfter}) {
            Domain.require(
                    figure >= 0 && Double.isFinite(figure),
                    "rate",
                    "evidence.fault.rate-negative",
                    figure);
        }
        return new ShareAndRate(shareAfter - shareBefore, rateAfter - rateBefore);
    }

    public boolean tellTheSame() {
        return Math.signum(share) == Math.signum(rate);
    }

    /// The share rose while the rate did not: the group grew.
    public boolean groupGrew() {
        return share > 0 && rate <= 0;
    }
}
