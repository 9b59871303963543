package chancery.evidence.methods;

/// Between which shares a group lies when nobody said of some events to which group they belong.
///
/// @param group events counted in the group
/// @param others events counted in the other groups
/// @param total all events as published
public record UnknownBounds(long group, long others, long total) {

    public UnknownBounds {
        Domain.require(group >= 0, "group", "evidence.fault.events-negative", group);
        Domain.require(others >= 0, "others", "evidence.fault.events-negative", others);
        Domain.require(total > 0, "total", "evidence.fault.base-not-positive", total);
        Domain.require(
                group + others <= total,
                "total",
                "evidence.fault.parts-exceed-total",
                group + others,
                total);
    }

    /// Events of which nobody said to which group they belong.
    public long unknown() {
        return total - group - others;
    }

    public double unknownShare() {
        return (double) unknown() / total;
    }

    /// If none of the unknown belong to the group.
    public double lowest() {
        return (double) group / total;
    }

    /// If all of the unknown belong to the group.
    public double highest() {
        return (double) (group + unknown()) / total;
    }

    /// Among those whose group is known, which is neither bound.
    public double amongKnown() {
        Domain.require(group + others > 0, "group", "evidence.fault.no-events");
        return (double) group / (group + others);
    }
}
