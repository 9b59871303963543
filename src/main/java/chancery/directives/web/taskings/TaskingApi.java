package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Caution;
import chancery.directives.taskings.CautionAnswer;
import chancery.directives.taskings.Cautions;
import chancery.directives.taskings.StepAnswer;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Taskings;
import chancery.directives.taskings.Word;
import chancery.directives.web.DirectiveJson;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Taskings for programs: what a mission was given, what waits, and what it says about it.
@RestController
@RequestMapping("/api/v1")
class TaskingApi {

    private final Taskings taskings;
    private final Cautions cautions;
    private final Directives directives;
    private final Missions missions;
    private final ApiAnswers answers;

    TaskingApi(
            Taskings taskings,
            Cautions cautions,
            Directives directives,
            Missions missions,
            ApiAnswers answers) {
        this.taskings = taskings;
        this.cautions = cautions;
        this.directives = directives;
        this.missions = missions;
        this.answers = answers;
    }

    /// The numbered points that one mission has for one host.
    @GetMapping("/directives/{key}/points")
    Object points(
            Officer officer,
            @PathVariable String key,
            @RequestParam String mission,
            @RequestParam String host) {
        var id = directives.idOf(key, officer);
        var tasking =
                taskings.find(id, code(mission), country(host), officer)
                        .orElseThrow(() -> new NotFound("tasking of " + mission + " for", host));
        var points = taskings.pointsOf(tasking, officer);
        return Map.of(
                "tasking", tasking.id(),
                "owed",
                        points.stream()
                                .filter(point -> point.kind().isOwed() && !point.withdrawn())
                                .count(),
                "points", points.stream().map(DirectiveJson::of).toList());
    }

    @GetMapping("/directives/{key}/taskings")
    Object ofDirective(Officer officer, @PathVariable String key) {
        var network = missions.network(officer);
        var list = taskings.ofDirective(directives.idOf(key, officer), officer);
        return Map.of(
                "items",
                list.stream()
                        .map(tasking ->
                                DirectiveJson.of(
                                        tasking, network, taskings.roundsOf(tasking.id(), officer)))
                        .toList());
    }

    @GetMapping("/taskings/{id}")
    ResponseEntity<?> tasking(Officer officer, @PathVariable UUID id) {
        var tasking = taskings.tasking(id, officer);
        var json =
                DirectiveJson.of(
                        tasking, missions.network(officer), taskings.roundsOf(id, officer));
        json.put("steps", taskings.stepsOf(id, officer));
        json.put("cautions", cautions.of(id, officer));
        return answers.tagged(tasking.revision(), json);
    }

    @PostMapping("/taskings/{id}/acknowledgement")
    ResponseEntity<?> acknowledge(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.ACKNOWLEDGE);
    }

    /// The mission has read the wording of the last amendment.
    @PostMapping("/taskings/{id}/amendment-acknowledgement")
    ResponseEntity<?> acknowledgeAmendment(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.ACKNOWLEDGE_AMENDMENT);
    }

    @PostMapping("/taskings/{id}/acceptance")
    ResponseEntity<?> accept(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.ACCEPT);
    }

    @PostMapping("/taskings/{id}/query")
    ResponseEntity<?> query(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.QUERY);
    }

    @PostMapping("/taskings/{id}/extension")
    ResponseEntity<?> extension(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.REQUEST_EXTENSION);
    }

    @PostMapping("/taskings/{id}/change-proposal")
    ResponseEntity<?> changeProposal(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.PROPOSE_CHANGE);
    }

    @PostMapping("/taskings/{id}/excusal")
    ResponseEntity<?> excusal(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.REQUEST_EXCUSAL);
    }

    @PostMapping("/taskings/{id}/declination")
    ResponseEntity<?> declination(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        return say(officer, fields, id, match, StepKind.DECLINE);
    }

    /// Headquarters answers: `{"answer": "GRANT", "text": …, "until": …}`; also `REFUSE`, `EXCUSE`
    /// (from all that is owed, or from a `round` on) and `EXCUSE_ROUND` (from that round alone).
    @PostMapping("/taskings/{id}/answer")
    ResponseEntity<?> answer(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var kind = fields.choice("answer", StepKind.class, StepKind.GRANT);
        if (kind.by() != StepKind.By.HEADQUARTERS) {
            fields.fault("answer", "web.fault.choice", "GRANT, REFUSE, EXCUSE, EXCUSE_ROUND");
        }
        return say(officer, fields, id, match, kind);
    }

    @PostMapping("/taskings/{id}/assignment")
    ResponseEntity<?> assign(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var assigned = fields.id("officer");
        fields.refuseFaultsAndUnknown();
        taskings.assign(id, IfMatch.read(match), assigned, officer);
        return tasking(officer, id);
    }

    /// "We advise against": `{"ground": "TIMING", "text": …, "legal": false}`.
    @PostMapping("/taskings/{id}/points/{number}/caution")
    ResponseEntity<?> caution(
            Officer officer, Fields fields, @PathVariable UUID id, @PathVariable int number) {
        var ground = fields.choice("ground", Caution.Ground.class);
        var text = fields.text("text", 4_000);
        boolean legal = fields.yes("legal");
        fields.refuseFaultsAndUnknown();
        var made =
                answers.made(
                        "/api/v1/taskings/" + id,
                        cautions.say(id, number, ground, text, legal, officer));
        return answers.send(made);
    }

    /// Cautions to which headquarters owes its word, oldest first; `?legal=true` lists those of the
    /// legal role.
    @GetMapping("/cautions")
    Object waiting(Officer officer, @RequestParam Optional<Boolean> legal) {
        return Map.of(
                "items",
                cautions.waiting(officer).stream()
                        .filter(caution -> legal.filter(only -> only != caution.legal()).isEmpty())
                        .toList());
    }

    @GetMapping("/cautions/{id}")
    Object caution(Officer officer, @PathVariable UUID id) {
        return cautions.caution(id, officer);
    }

    /// Headquarters answers a caution: `{"decision": "EXEMPTED", "text": …, "until": …}`; also
    /// `TAKEN`, `MAINTAINED`, `REWORDING`.
    @PostMapping("/cautions/{id}/answer")
    Object answerCaution(Officer officer, Fields fields, @PathVariable UUID id) {
        var decision = fields.choice("decision", CautionAnswer.Reply.class);
        var text = fields.text("text", 4_000);
        var until = fields.optionalDay("until");
        fields.refuseFaultsAndUnknown();
        return cautions.answer(id, decision, text, until, officer);
    }

    private ResponseEntity<?> say(
            Officer officer, Fields fields, UUID id, Optional<String> match, StepKind kind) {
        var text =
                kind.needsText()
                        ? fields.text("text", 4_000)
                        : fields.optionalText("text", 4_000).orElse("");
        var until = fields.optionalDay("until");
        if (kind == StepKind.REQUEST_EXTENSION) {
            fields.day("until");
        }
        var round =
                kind.namesRound()
                        ? fields.optionalWhole("round", 1, 10_000)
                        : Optional.<Integer>empty();
        fields.refuseFaultsAndUnknown();
        return switch (taskings.say(
                id, IfMatch.read(match), new Word(kind, text, until, round), officer)) {
            case StepAnswer.Taken _ -> tasking(officer, id);
            case StepAnswer.NotNow(var state, _) ->
                    throw BadInput.of("", "directives.fault.not-now", state);
        };
    }

    private static OfficeCode code(String text) {
        try {
            return OfficeCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("mission", text);
        }
    }

    private static CountryCode country(String text) {
        try {
            return CountryCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw BadInput.of("host", "directives.fault.country", text);
        }
    }
}
