package chancery.engagements.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.engagements.ApproachStage;
import chancery.engagements.ApproachStep;
import chancery.engagements.Engagement;
import chancery.engagements.EngagementFilter;
import chancery.engagements.Engagements;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.web.reading.EngagementInput;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Engagements for programs: approaches from asked to held, filed structured or by one line of
/// quick capture.
@RestController
@RequestMapping("/api/v1")
class EngagementApi {

    private final Engagements engagements;
    private final Commitments commitments;
    private final EngagementInput input;
    private final Directives directives;
    private final Missions missions;
    private final Creations creations;
    private final ApiAnswers answers;
    private final Clock clock;

    EngagementApi(
            Engagements engagements,
            Commitments commitments,
            EngagementInput input,
            Directives directives,
            Missions missions,
            Creations creations,
            ApiAnswers answers,
            Clock clock) {
        this.engagements = engagements;
        this.commitments = commitments;
        this.input = input;
        this.directives = directives;
        this.missions = missions;
        this.creations = creations;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/engagements")
    Object list(
            Officer officer,
            @RequestParam Optional<String> mission,
            @RequestParam Optional<String> host,
            @RequestParam Optional<ApproachStage> stage,
            @RequestParam Optional<String> directive,
            @RequestParam Optional<Integer> point,
            @RequestParam Optional<Integer> round,
            @RequestParam(defaultValue = "") String q) {
        var filter =
                new EngagementFilter(
                        value("mission", mission, OfficeCode::parse),
                        value("host", host, CountryCode::parse),
                        stage,
                        directive.map(key -> directives.idOf(key, officer)),
                        point,
                        round,
                        Optional.empty(),
                        q);
        return Map.of("items", engagements.list(filter, officer));
    }

    private static <T> Optional<T> value(
            String name, Optional<String> text, Function<String, T> parse) {
        try {
            return text.filter(given -> !given.isBlank()).map(parse);
        } catch (IllegalArgumentException e) {
            throw BadInput.of(name, "web.fault.parameter", text.orElse(""));
        }
    }

    /// Files a meeting, or asks for one when `plannedAt` is given and `heldAt` is not.
    @PostMapping("/engagements")
    ResponseEntity<?> create(
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST engagements " + fields.raw(),
                        () -> {
                            var made =
                                    fields.has("heldAt") || !fields.has("plannedAt")
                                            ? filed(officer, page, fields)
                                            : asked(officer, fields);
                            return answers.made(
                                    "/api/v1/engagements/" + made.id(), json(made, officer));
                        }));
    }

    private Engagement asked(Officer officer, Fields fields) {
        var approach = input.approach(fields, officer);
        fields.refuseFaultsAndUnknown();
        return engagements.ask(approach, officer);
    }

    private Engagement filed(Officer officer, Page page, Fields fields) {
        var filing = input.filing(fields, officer, page.words(), clock.instant());
        fields.refuseFaultsAndUnknown();
        return engagements.file(filing, officer);
    }

    @GetMapping("/engagements/{id}")
    ResponseEntity<?> engagement(Officer officer, @PathVariable UUID id) {
        var engagement = engagements.engagement(id, officer);
        return answers.tagged(engagement.revision(), json(engagement, officer));
    }

    /// Moves an approach: `{"step": "REFUSE", "side": "THEIRS", "text": …}`.
    @PostMapping("/engagements/{id}/steps")
    ResponseEntity<?> move(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var step = fields.choice("step", ApproachStep.class);
        var side = fields.choice("side", Side.class, Side.OURS);
        var text = fields.optionalText("text", 4_000).orElse("");
        var planned = fields.optionalInstant("plannedAt");
        fields.refuseFaultsAndUnknown();
        engagements.move(id, IfMatch.read(match), step, side, text, planned, officer);
        return engagement(officer, id);
    }

    /// Files what came of an approach. Read and kept in one transaction, because an interlocutor
    /// may be added in passing.
    @Transactional
    @PostMapping("/engagements/{id}/record")
    ResponseEntity<?> hold(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var filing = input.filing(fields, officer, page.words(), clock.instant());
        fields.refuseFaultsAndUnknown();
        engagements.hold(id, IfMatch.read(match), filing, officer);
        return engagement(officer, id);
    }

    /// Corrects what was filed: the whole record anew, with a `reason`.
    @Transactional
    @PostMapping("/engagements/{id}/corrections")
    ResponseEntity<?> correct(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var reason = fields.text("reason", 2_000);
        var filing = input.filing(fields, officer, page.words(), clock.instant());
        fields.refuseFaultsAndUnknown();
        engagements.correct(id, IfMatch.read(match), filing, reason, officer);
        return engagement(officer, id);
    }

    private Map<String, Object> json(Engagement engagement, Officer officer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", engagement.id());
        json.put("mission", missions.office(engagement.mission(), officer).code());
        json.put("host", engagement.host());
        json.put("stage", engagement.stage());
        json.put("subject", engagement.subject());
        json.put("mode", engagement.mode());
        engagement.planned().ifPresent(at -> json.put("plannedAt", at));
        engagement.held().ifPresent(at -> json.put("heldAt", at));
        json.put("revision", engagement.revision());
        json.put("targets", engagements.targetsOf(engagement.id(), officer));
        json.put("steps", engagements.stepsOf(engagement.id(), officer));
        json.put("versions", engagements.versionsOf(engagement.id(), officer));
        json.put("commitments", commitments.ofEngagement(engagement.id(), officer));
        return json;
    }
}
