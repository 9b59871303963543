package chancery.evidence.figures;

import chancery.evidence.methods.Estimate;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a claim must know of the figure it rests on, to be no stronger than it.
///
/// @param value in one number, with its interval, unit and method; none where no number is shown
/// @param events the smaller count of what is compared
/// @param denominators what was divided by, as text with numbers
/// @param sources office, table and edition of each dataset
/// @param publishers of those datasets, each once
/// @param sourceIds under which those datasets are described and graded
/// @param troubled those of them that were retracted, or corrected since a table was taken in
/// @param capture digests of the files it was read from
public record FigureFacts(
        UUID id,
        UUID version,
        String title,
        FigureKind kind,
        Optional<Estimate> value,
        long events,
        List<String> denominators,
        ReferencePeriod period,
        Set<Stage> stages,
        List<String> sources,
        List<String> publishers,
        List<UUID> sourceIds,
        List<UUID> troubled,
        List<String> capture,
        Comparability comparability,
        List<Finding> findings) {

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
}
