package chancery.directives.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.directives.Amendments;
import chancery.directives.Clearance;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.Endings;
import chancery.directives.ReleaseDecision;
import chancery.directives.web.drafts.DirectiveInput;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Amendments amendments;
    private final Endings endings;
    private final Missions missions;
    private final Creations creations;
    private final ApiAnswers answers;

    DirectiveApi(
            Directives directives,
            Amendments amendments,
            Endings endings,
            Missions missions,
            Creations creations,
            ApiAnswers answers) {
        this.directives = directives;
        this.amendments = amendments;
        this.endings = endings;
        this.missions = missions;
        this.creations = creations;
        this.answers = answers;
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
                                    directives.draft(
                                            written.instruction(), written.points(), officer);
                            return answers.made(
                                    "/api/v1/directives/" + draft.id(), DirectiveJson.of(draft));
                        }));
    }

    @GetMapping("/{key}")
    ResponseEntity<?> directive(Officer officer, @PathVariable String key) {
        return tagged(directives.directive(key, officer));
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
        return tagged(
                directives.reword(
                        id, IfMatch.read(match), written.instruction(), written.points(), officer));
    }

    /// Asks offices for clearance: `{"offices": ["LEGAL", "PRESS"]}`.
    @PostMapping("/{key}/clearances")
    ResponseEntity<?> submit(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var codes = fields.texts("offices");
        fields.refuseFaultsAndUnknown();
        var offices =
                codes.stream().map(code -> office(code, officer).id()).collect(Collectors.toSet());
        var id = directives.idOf(key, officer);
        if (directives.directive(key, officer) instanceof Directive.Released) {
            amendments.submit(id, IfMatch.read(match), offices, officer);
            return tagged(directives.directive(key, officer));
        }
        return tagged(directives.submit(id, IfMatch.read(match), offices, officer));
    }

    /// Clears for an office, or objects: `{"decision": "CLEARED"}`.
    @PostMapping("/{key}/clearances/{office}")
    ResponseEntity<?> clear(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @PathVariable String office,
            @RequestHeader("If-Match") Optional<String> match) {
        var decision = fields.choice("decision", Clearance.Decision.class);
        var comment = fields.optionalText("comment", 4_000).orElse("");
        if (decision == Clearance.Decision.ASKED || decision == Clearance.Decision.VOIDED) {
            fields.fault("decision", "web.fault.choice", "CLEARED, CLEARED_WITH_COMMENT, OBJECTED");
        }
        if (decision != Clearance.Decision.CLEARED && comment.isEmpty()) {
            fields.fault("comment", "web.fault.missing");
        }
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        var clearer = office(office, officer).id();
        return tagged(
                directives.directive(key, officer) instanceof Directive.Released
                        ? amendments.clear(
                                id, IfMatch.read(match), clearer, decision, comment, officer)
                        : directives.clear(
                                id, IfMatch.read(match), clearer, decision, comment, officer));
    }

    /// Releases, at once or after `{"holdMinutes": 30}`; releases a waiting amendment of a
    /// directive in force.
    @PostMapping("/{key}/release")
    ResponseEntity<?> release(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var minutes = fields.optionalWhole("holdMinutes", 0, 72 * 60).orElse(0);
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        if (directives.directive(key, officer) instanceof Directive.Released) {
            return tagged(
                    amendments.release(id, IfMatch.read(match), page.words().locale(), officer));
        }
        return switch (directives.release(
                id,
                IfMatch.read(match),
                Duration.ofMinutes(minutes),
                page.words().locale(),
                officer)) {
            case ReleaseDecision.Granted(var directive) -> tagged(directive);
            case ReleaseDecision.OnHold(var directive) -> tagged(directive);
            case ReleaseDecision.Refused refused -> throw new BadInput(faults(refused));
        };
    }

    private static List<Fault> faults(ReleaseDecision.Refused refused) {
        return Stream.concat(
                        refused.unmet().stream()
                                .map(rule -> Fault.of("", "directives.ReleaseRule." + rule.name())),
                        refused.checks().stream()
                                .map(check -> Fault.of("", "directives.fault.check", check)))
                .toList();
    }

    @PostMapping("/{key}/pull-back")
    ResponseEntity<?> pullBack(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        fields.refuseFaultsAndUnknown();
        return tagged(
                directives.pullBack(directives.idOf(key, officer), IfMatch.read(match), officer));
    }

    /// Ends it: `{"how": "CLOSED", "why": …}`; `SUPERSEDED` names its `successor`.
    @PostMapping("/{key}/end")
    ResponseEntity<?> end(
            Officer officer,
            Fields fields,
            @PathVariable String key,
            @RequestHeader("If-Match") Optional<String> match) {
        var how = fields.choice("how", Directive.Stage.class);
        var why = fields.text("why", 4_000);
        var successor = Successors.read(fields, directives, officer);
        fields.refuseFaultsAndUnknown();
        var id = directives.idOf(key, officer);
        return tagged(endings.end(id, IfMatch.read(match), how, why, successor, officer));
    }

    /// What each mission would receive if it went out today.
    @GetMapping("/{key}/preview")
    Object preview(Officer officer, @PathVariable String key) {
        var variants = directives.preview(directives.directive(key, officer), officer);
        return Map.of(
                "items",
                variants.stream()
                        .map(variant ->
                                Map.of(
                                        "mission", variant.posting().mission().code(),
                                        "host", variant.posting().host(),
                                        "points", variant.numbers(),
                                        "owed", variant.owed()))
                        .toList());
    }

    private Office office(String code, Officer officer) {
        return Optional.of(code)
                .filter(OfficeCode::isCode)
                .flatMap(text -> missions.findByCode(OfficeCode.parse(text), officer))
                .orElseThrow(() -> BadInput.of("offices", "directives.fault.office", code));
    }

    private ResponseEntity<?> tagged(Directive directive) {
        return answers.tagged(directive.revision(), DirectiveJson.of(directive));
    }

    /// What it took the place of.
    @GetMapping("/{key}/predecessors")
    Object predecessors(Officer officer, @PathVariable String key) {
        return Map.of("items", directives.supersededBy(directives.idOf(key, officer), officer));
    }
}
