package chancery.observations.incidents.web;

import chancery.evidence.sources.Source;
import chancery.observations.incidents.CitesIncidents.Citing;
import chancery.observations.incidents.StatusChange;
import chancery.observations.incidents.duplicates.Merge;
import chancery.web.HistoryLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One incident with everything around it.
///
/// @param askedFor the id in the address, where another incident is kept for it
/// @param sources those it cites, as far as the reader may see them
/// @param directives subjects of those it bears on
public record IncidentView(
        IncidentLineView line,
        Optional<UUID> askedFor,
        List<StatusChange> matter,
        Map<UUID, Source> sources,
        Map<UUID, String> directives,
        List<Citing> citing,
        List<Merge> merges,
        boolean mayRecord,
        List<HistoryLine> history) {

    public IncidentView {
        matter = List.copyOf(matter);
        sources = Map.copyOf(sources);
        directives = Map.copyOf(directives);
        citing = List.copyOf(citing);
        merges = List.copyOf(merges);
        history = List.copyOf(history);
    }
}
