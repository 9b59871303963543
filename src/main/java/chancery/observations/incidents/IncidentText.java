package chancery.observations.incidents;

import chancery.evidence.sources.Citation;
import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is said of an incident.
///
/// @param occurredOn the day, or the first of the days it may have been
/// @param place a town, district or region as the source names it
/// @param biasRecorded whether an authority recorded a bias motive; which one is not held
/// @param response what the authority did or said; empty while nothing is known
public record IncidentText(
        CountryCode host,
        LocalDate occurredOn,
        TimePrecision timePrecision,
        String place,
        GeoPrecision geoPrecision,
        OffenceCategory category,
        Optional<RightsCategory> rights,
        boolean biasRecorded,
        List<Count> counts,
        String summary,
        String response,
        List<Citation> sources,
        List<Bearing> bearings) {

    public IncidentText {
        counts = counts.stream().sorted(Comparator.comparing(Count::kind)).toList();
        sources = List.copyOf(sources);
        bearings = List.copyOf(bearings);
    }

    /// How many are counted of a kind, if it is told.
    public Optional<Count> count(CountKind kind) {
        return counts.stream().filter(count -> count.kind() == kind).findFirst();
    }

    /// Whether people are counted on the side of those suspected alone.
    public boolean tellsOneSideOnly() {
        return !counts.isEmpty()
                && counts.stream().noneMatch(count -> count.kind().isVictimsSide());
    }
}
