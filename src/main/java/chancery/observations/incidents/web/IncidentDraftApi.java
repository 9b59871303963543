package chancery.observations.incidents.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentDrafts;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Made;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Incidents that are being written, over the API; a field for a person is unknown and refused.
@RestController
@RequestMapping("/api/v1")
class IncidentDraftApi {

    private static final String KEY = "Idempotency-Key";
    private static final String ONE = "/incident-drafts/{id}";

    private final IncidentDrafts drafts;
    private final Incidents incidents;
    private final Creations creations;
    private final ApiAnswers answers;

    IncidentDraftApi(
            IncidentDrafts drafts, Incidents incidents, Creations creations, ApiAnswers answers) {
        this.drafts = drafts;
        this.incidents = incidents;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping("/incident-drafts")
    Map<String, Object> list(Officer officer) {
        return IncidentJson.items(drafts.drafts(officer).stream().map(IncidentJson::of).toList());
    }

    @GetMapping(ONE)
    ResponseEntity<Object> one(@PathVariable UUID id, Officer officer) {
        return tagged(drafts.draft(id, officer));
    }

    private ResponseEntity<Object> tagged(IncidentDraft draft) {
        return answers.tagged(draft.revision(), IncidentJson.of(draft));
    }

    /// Begins an incident.
    @PostMapping("/incidents")
    ResponseEntity<String> write(
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader(name = KEY) Optional<String> key) {
        var written = IncidentInput.read(fields, today(page));
        fields.refuseFaultsAndUnknown();
        return once(
                officer, key, "incidents " + fields.raw(), () -> drafts.write(written, officer));
    }

    private ResponseEntity<String> once(
            Officer officer, Optional<String> key, String request, Supplier<IncidentDraft> made) {
        Supplier<Made> creation =
                () -> {
                    var draft = made.get();
                    return answers.made(
                            "/api/v1/incident-drafts/" + draft.id(), IncidentJson.of(draft));
                };
        return answers.send(creations.once(officer, key, request, creation));
    }

    /// Begins a new version of one that is released.
    @PostMapping("/incidents/{id}/correction")
    ResponseEntity<String> correct(
            @PathVariable UUID id,
            Officer officer,
            Fields fields,
            @RequestHeader(name = KEY) Optional<String> key) {
        fields.refuseFaultsAndUnknown();
        return once(
                officer,
                key,
                "correction " + id,
                () -> drafts.correct(incidents.itself(id, officer), officer));
    }

    /// Writes over what stands there.
    @PutMapping(ONE)
    ResponseEntity<Object> rewrite(
            @PathVariable UUID id,
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader(name = "If-Match") Optional<String> match) {
        var written = IncidentInput.read(fields, today(page));
        fields.refuseFaultsAndUnknown();
        return tagged(drafts.rewrite(id, IfMatch.read(match), written, officer));
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> discard(@PathVariable UUID id, Officer officer) {
        drafts.discard(id, officer);
        return ResponseEntity.noContent().build();
    }

    private static LocalDate today(Page page) {
        return Days.of(page.now());
    }
}
