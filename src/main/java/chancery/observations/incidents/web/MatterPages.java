package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Sources;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.Matters;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of one incident: its matter over time, and what else can be said of it.
@RestController
@RequestMapping("/observations/incidents/{id}")
class MatterPages {

    private final Incidents incidents;
    private final IncidentDrafts drafts;
    private final IncidentViews views;
    private final Sources sources;
    private final Templates templates;
    private final Matters matters;

    MatterPages(
            Incidents incidents,
            IncidentDrafts drafts,
            IncidentViews views,
            Sources sources,
            Templates templates,
            Matters matters) {
        this.incidents = incidents;
        this.drafts = drafts;
        this.views = views;
        this.sources = sources;
        this.templates = templates;
        this.matters = matters;
    }

    @GetMapping
    Object incident(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsIncidentsOne(page, views.of(id, page, officer));
    }

    /// Says how the matter stands now, by a source.
    @PostMapping("/status")
    ResponseEntity<?> change(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var wish = StatusWish.read(fields);
                    var cited = CitationFields.cited(fields);
                    fields.refuseFaults();
                    var source = sources.cite(cited, officer).source();
                    matters.change(id, wish.next(), source, wish.note(), officer);
                    return "/observations/incidents/" + id;
                },
                again -> incident(again, officer, id));
    }

    /// Begins a new version of its text.
    @PostMapping("/correction")
    ResponseEntity<?> correct(Officer officer, @PathVariable UUID id) {
        var draft = drafts.correct(incidents.itself(id, officer), officer);
        return FormAnswers.saved("/observations/incidents/drafts/" + draft.id() + "/edit");
    }
}
