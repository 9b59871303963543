package chancery.observations.incidents.web;

import chancery.evidence.sources.Source;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.WrittenIncident;
import java.util.Map;
import java.util.UUID;

/// A draft as pages show it.
///
/// @param host its name in the reader's language
/// @param works whether the reader may write over it
public record DraftLine(
        IncidentDraft draft,
        WrittenIncident written,
        String host,
        String category,
        String office,
        Map<UUID, Source> sources,
        boolean works) {

    public DraftLine {
        sources = Map.copyOf(sources);
    }

    public String address() {
        return "/observations/incidents/drafts/" + draft.id();
    }
}
