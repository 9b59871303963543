package chancery.evidence.claims.strength;

/// What of a figure lowers the claim that rests on it.
///
/// @param events the smaller count; empty figures count as many
/// @param unknownDecides more than a tenth is unknown, and could turn the direction
/// @param lastYear of its time
public record Lowering(
        long events,
        boolean acrossCountries,
        boolean groupsUnadjusted,
        boolean baseOmitsSome,
        boolean noDifference,
        boolean unknownDecides,
        boolean flagged,
        boolean directionReverses,
        int lastYear) {}
