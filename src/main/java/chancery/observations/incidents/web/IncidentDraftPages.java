package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Writing incidents.
@RestController
class IncidentDraftPages {

    private static final String DRAFTS = "/observations/incidents/drafts";

    private final IncidentDrafts drafts;
    private final IncidentForms forms;
    private final Templates templates;

    IncidentDraftPages(IncidentDrafts drafts, IncidentForms forms, Templates templates) {
        this.drafts = drafts;
        this.forms = forms;
        this.templates = templates;
    }

    /// What waits to be finished and released.
    @GetMapping(DRAFTS)
    Object list(Page page, Officer officer) {
        return templates.observationsIncidentsDrafts(page, forms.lines(page, officer));
    }

    @GetMapping("/observations/incidents/new")
    Object fresh(Page page, Officer officer) {
        return form(page, Optional.empty(), officer);
    }

    @PostMapping("/observations/incidents")
    ResponseEntity<?> write(Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var written = IncidentInput.read(fields, today(page));
                    fields.refuseFaults();
                    return DRAFTS + "/" + drafts.write(written, officer).id();
                },
                again -> form(again, Optional.empty(), officer));
    }

    @GetMapping(DRAFTS + "/{id}/edit")
    Object edit(Page page, Officer officer, @PathVariable UUID id) {
        return form(page, Optional.of(drafts.draft(id, officer)), officer);
    }

    @PostMapping(DRAFTS + "/{id}")
    ResponseEntity<?> rewrite(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var written = IncidentInput.read(fields, today(page));
                    var revision = fields.optionalWhole("revision", 1, Integer.MAX_VALUE);
                    fields.refuseFaults();
                    drafts.rewrite(id, revision.map(Long::valueOf), written, officer);
                    return DRAFTS + "/" + id;
                },
                again -> form(again, Optional.of(drafts.draft(id, officer)), officer));
    }

    @PostMapping(DRAFTS + "/{id}/discard")
    ResponseEntity<?> discard(Officer officer, @PathVariable UUID id) {
        drafts.discard(id, officer);
        return FormAnswers.saved(DRAFTS);
    }

    private Object form(Page page, Optional<IncidentDraft> draft, Officer officer) {
        return templates.observationsIncidentsForm(page, forms.of(draft, page, officer));
    }

    private static LocalDate today(Page page) {
        return Days.of(page.now());
    }
}
