package chancery.observations.incidents;

import chancery.evidence.sources.Cited;
import java.util.List;
import java.util.UUID;

/// An incident as a form, a call or a line of a file tells it.
///
/// @param text without sources and bearings, which are looked up first
public record WrittenIncident(
        IncidentText text, StatusOn status, List<Cited> sources, List<BearingWish> bearings) {

    public WrittenIncident {
        sources = List.copyOf(sources);
        bearings = List.copyOf(bearings);
    }

    /// @param directive an id or a reference
    /// @param source the official one it rests on
    public record BearingWish(String directive, String note, UUID source) {}
}
