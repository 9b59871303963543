package chancery.observations.incidents.release;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Sources;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.observations.incidents.Bearing;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.IncidentText;
import chancery.observations.incidents.WrittenIncident;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks up what a draft names.
@Component
class Readying {

    private final IncidentDrafts drafts;
    private final Sources sources;
    private final Directives directives;
    private final Missions missions;

    Readying(IncidentDrafts drafts, Sources sources, Directives directives, Missions missions) {
        this.drafts = drafts;
        this.sources = sources;
        this.directives = directives;
        this.missions = missions;
    }

    Ready of(IncidentDraft draft, Officer officer) {
        var written = drafts.read(draft);
        var text = whole(written, officer);
        var cited = text.sources().stream().map(one -> sources.source(one.source(), officer));
        var bearing = text.bearings().stream().map(one -> sources.source(one.source(), officer));
        return new Ready(
                text,
                written.status(),
                cited.toList(),
                bearing.toList(),
                draft.writtenBy(),
                officer.id());
    }

    private IncidentText whole(WrittenIncident written, Officer officer) {
        var text = written.text();
        return new IncidentText(
                text.host(),
                text.occurredOn(),
                text.timePrecision(),
                text.place(),
                text.geoPrecision(),
                text.category(),
                text.rights(),
                text.biasRecorded(),
                text.counts(),
                text.summary(),
                text.response(),
                written.sources().stream().flatMap(one -> citation(one, officer)).toList(),
                written.bearings().stream()
                        .map(wish ->
                                new Bearing(
                                        directives.idOf(wish.directive(), officer),
                                        wish.note(),
                                        wish.source()))
                        .toList());
    }

    /// Whoever releases says how credible the item is.
    private static Stream<Citation> citation(Cited cited, Officer officer) {
        return cited.source().stream()
                .map(source ->
                        new Citation(source, cited.passage(), cited.credibility(), officer.id()));
    }

    OfficeCode codeOf(UUID office, Officer officer) {
        return missions.office(office, officer).code();
    }
}
