package chancery.evidence.figures;

/// What lowers how much the figure can carry (`docs/evidence.md`, strength).
///
/// @param acrossCountries recorded acts other than homicide, of two countries
/// @param groupsUnadjusted two groups, not weighed by age and sex
/// @param baseOmitsSome the count may hold people whom the population leaves out
/// @param noDifference the interval of the ratio holds 1
/// @param unknownPart of the total, from 0 to 1
/// @param boundsKeepDirection whatever the unknown are, the direction stays
/// @param flagged a break, another definition or low reliability within the time
/// @param replaced the office has since given a number anew
public record Comparability(
        boolean acrossCountries,
        boolean groupsUnadjusted,
        boolean baseOmitsSome,
        boolean noDifference,
        double unknownPart,
        boolean boundsKeepDirection,
        boolean flagged,
        boolean replaced) {}
