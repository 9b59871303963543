package chancery.observations.incidents.web.pairs;

import chancery.access.Officer;
import chancery.observations.incidents.duplicates.Duplicates;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Pairs of incidents that may be one.
@RestController
class DuplicatePages {

    private static final String HERE = "/observations/incidents/duplicates";
    private static final int LONGEST = 500;

    private final Duplicates duplicates;
    private final Templates templates;

    DuplicatePages(Duplicates duplicates, Templates templates) {
        this.duplicates = duplicates;
        this.templates = templates;
    }

    @GetMapping(HERE)
    Object list(Page page, Officer officer) {
        return templates.observationsIncidentsDuplicates(
                page,
                duplicates.suggestions(officer).stream()
                        .map(pair -> PairView.of(pair, page))
                        .toList(),
                duplicates.merges(officer));
    }

    @PostMapping("/observations/incidents/merges")
    ResponseEntity<?> merge(Page page, Officer officer, Fields fields) {
        return step(
                page,
                officer,
                fields,
                () -> {
                    var kept = fields.id("kept");
                    var merged = fields.id("merged");
                    var reason = fields.text("reason", LONGEST);
                    fields.refuseFaults();
                    duplicates.merge(kept, merged, reason, officer);
                });
    }

    @PostMapping("/observations/incidents/merges/{id}/undoing")
    ResponseEntity<?> unmerge(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return step(
                page,
                officer,
                fields,
                () -> {
                    var reason = fields.text("reason", LONGEST);
                    fields.refuseFaults();
                    duplicates.unmerge(id, reason, officer);
                });
    }

    @PostMapping("/observations/incidents/apart")
    ResponseEntity<?> tellApart(Page page, Officer officer, Fields fields) {
        return step(
                page,
                officer,
                fields,
                () -> {
                    var one = fields.id("one");
                    var other = fields.id("other");
                    var reason = fields.text("reason", LONGEST);
                    fields.refuseFaults();
                    duplicates.tellApart(one, other, reason, officer);
                });
    }

    private ResponseEntity<?> step(Page page, Officer officer, Fields fields, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    step.run();
                    return HERE;
                },
                again -> list(again, officer));
    }
}
