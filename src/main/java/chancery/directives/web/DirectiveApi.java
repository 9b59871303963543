package chancery.directives.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.DirectiveDrafts;
import chancery.directives.Directives;
import chancery.directives.web.drafts.DirectiveInput;
import chancery.missions.Missions;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Directives for programs. `{key}` is the id, or the reference written `26-MINFOR-00012`.
@RestController
@RequestMapping("/api/v1/directives")
class DirectiveApi {

    private final Directives directives;
    private final DirectiveDrafts drafts;
    private final Missions missions;
    private final Creations creations;
    private final ApiAnswers answers;
    private final DirectiveAnswers tags;

    DirectiveApi(
            Directives directives,
            DirectiveDrafts drafts,
            Missions missions,
            Creations creations,
            ApiAnswers answers,
            DirectiveAnswers tags) {
        this.directives = directives;
        this.drafts = drafts;
        this.missions = missions;
        this.creations = creations;
        this.answers = answers;
        this.tags = tags;
    }

    @GetMapping
    Object list(
            Officer officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<Directive.Stage> stage) {
        return Map.of("items", directives.list(q, stage, officer));
    }

    @PostMapping
    ResponseEntity<?> draft(
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var written = DirectiveInput.read(fields, missions.gazetteer(officer), page.words());
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST directives " + fields.raw(),
                        () -> {
                            var draft =
                                    drafts.draft(written.instruction(), written.points(), officer);
                            return answers.made(
                                    "/api/v1/directives/" + draft.id(), DirectiveJson.of(draft));
                        }));
    }

    @GetMapping("/{key}")
    ResponseEntity<?> directive(Officer officer, @PathVariable String key) {
        return tags.tagged(directives.directive(key, officer));
    }

    @GetMapping("/{key}/versions")
    Object versions(Officer officer, @PathVariable String key) {
        var versions = directives.versions(directives.idOf(key, officer), officer);
        return Map.of("items", versions.stream().map(DirectiveJson::of).toList());
    }

    @PutMapping("/{key}")
    ResponseEntity<?> reword(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var written = DirectiveInput.read(fields, missions.gazetteer(officer), page.words());
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        return tags.tagged(
                drafts.reword(
                        id, IfMatch.read(match), written.instruction(), written.points(), officer));
    }
}
