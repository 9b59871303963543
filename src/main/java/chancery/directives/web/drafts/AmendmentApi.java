package chancery.directives.web.drafts;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.directives.Amendments;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.web.DirectiveJson;
import chancery.directives.wording.Amendment;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Amendments for programs: written, reworded, and read while they wait.
@RestController
@RequestMapping("/api/v1/directives/{key}/amendments")
class AmendmentApi {

    private final Directives directives;
    private final Amendments amendments;
    private final Missions missions;
    private final Creations creations;
    private final ApiAnswers answers;

    AmendmentApi(
            Directives directives,
            Amendments amendments,
            Missions missions,
            Creations creations,
            ApiAnswers answers) {
        this.directives = directives;
        this.amendments = amendments;
        this.missions = missions;
        this.creations = creations;
        this.answers = answers;
    }

    /// Writes an amendment: `{"reason": …, "points": [{"number": 7, "text": …}, …], "withdraw":
    /// [14]}`.
    @PostMapping
    ResponseEntity<?> write(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestHeader("Idempotency-Key") Optional<String> idempotency) {
        var directive = directives.directive(key, officer);
        var amendment = read(directive, page, officer, fields);
        return answers.send(
                creations.once(
                        officer,
                        idempotency,
                        "POST amendments " + key + fields.raw(),
                        () ->
                                answers.made(
                                        "/api/v1/directives/" + key + "/versions",
                                        DirectiveJson.of(
                                                amendments.write(
                                                        directive.id(),
                                                        IfMatch.read(match),
                                                        amendment,
                                                        officer)))));
    }

    /// Rewords the amendment that waits; it is cleared anew.
    @PutMapping
    Object reword(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var directive = directives.directive(key, officer);
        var amendment = read(directive, page, officer, fields);
        return DirectiveJson.of(
                amendments.reword(directive.id(), IfMatch.read(match), amendment, officer));
    }

    private Amendment read(Directive directive, Page page, Officer officer, Fields fields) {
        var amendment =
                AmendmentInput.read(
                        fields, directive.version(), missions.gazetteer(officer), page.words());
        fields.refuseFaultsAndUnknown();
        return amendment;
    }

    /// The amendment that waits, with the word of each office asked to clear it.
    @GetMapping
    Object waiting(Officer officer, @PathVariable String key) {
        var id = directives.idOf(key, officer);
        var pending =
                directives
                        .pendingAmendment(id, officer)
                        .orElseThrow(() -> new NotFound("amendment of", key));
        var json = DirectiveJson.of(pending);
        json.put("clearances", directives.clearances(id, pending.number(), officer));
        return json;
    }
}
