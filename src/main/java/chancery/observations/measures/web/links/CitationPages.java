package chancery.observations.measures.web.links;

import chancery.access.Officer;
import chancery.evidence.sources.CitationFields;
import chancery.observations.measures.Measures;
import chancery.observations.measures.links.MeasureSources;
import chancery.observations.measures.web.MeasureJson;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Cites what a measure rests on, by form and by call.
@RestController
class CitationPages {

    private final Measures measures;
    private final MeasureSources sources;
    private final Templates templates;

    CitationPages(Measures measures, MeasureSources sources, Templates templates) {
        this.measures = measures;
        this.sources = sources;
        this.templates = templates;
    }

    @GetMapping("/observations/measures/{id}/sources/new")
    Object form(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsMeasuresCite(page, measures.measure(id, officer));
    }

    @PostMapping("/observations/measures/{id}/sources")
    ResponseEntity<?> cite(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var cited = CitationFields.cited(fields);
                    fields.refuseFaults();
                    sources.cite(id, cited, officer);
                    return "/observations/measures/" + id;
                },
                again -> form(again, officer, id));
    }

    @PostMapping("/observations/citations/{id}/withdrawal")
    ResponseEntity<?> withdraw(Officer officer, @PathVariable UUID id) {
        return FormAnswers.saved(
                "/observations/measures/" + sources.withdraw(id, officer).measure());
    }

    @PostMapping("/api/v1/measures/{id}/sources")
    ResponseEntity<?> cite(Officer officer, Fields fields, @PathVariable UUID id) {
        var cited = CitationFields.cited(fields);
        fields.refuseFaultsAndUnknown();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(MeasureJson.of(sources.cite(id, cited, officer)));
    }

    @PostMapping("/api/v1/measure-citations/{id}/withdrawal")
    Object withdraw(Officer officer, Fields fields, @PathVariable UUID id) {
        fields.refuseFaultsAndUnknown();
        sources.withdraw(id, officer);
        return Map.of("withdrawn", true);
    }
}
