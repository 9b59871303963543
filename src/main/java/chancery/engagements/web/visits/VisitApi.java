package chancery.engagements.web.visits;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.engagements.visits.VisitKind;
import chancery.engagements.visits.Visits;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Visits and conferences for programs.
@RestController
@RequestMapping("/api/v1/visits")
class VisitApi {

    private final Visits visits;
    private final VisitJson json;
    private final Creations creations;
    private final ApiAnswers answers;
    private final Clock clock;

    VisitApi(Visits visits, VisitJson json, Creations creations, ApiAnswers answers, Clock clock) {
        this.visits = visits;
        this.json = json;
        this.creations = creations;
        this.answers = answers;
        this.clock = clock;
    }

    /// Those that go on between `from` and `to`; the half year around today when nothing is said.
    @GetMapping
    Object list(Officer officer, Fields fields) {
        var days = VisitDays.read(fields, clock.instant());
        return Map.of("items", visits.between(days.from(), days.to(), officer));
    }

    @PostMapping
    ResponseEntity<?> plan(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var input = VisitInput.ofNew(fields);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST visits " + fields.raw(),
                        () -> {
                            var visit =
                                    visits.plan(
                                            input.kind().orElse(VisitKind.CONFERENCE),
                                            input.preparing(),
                                            input.host(),
                                            input.plan(),
                                            officer);
                            return answers.made(
                                    "/api/v1/visits/" + visit.id(), json.of(visit, officer));
                        }));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> visit(Officer officer, @PathVariable UUID id) {
        return json.tagged(visits.visit(id, officer), officer);
    }

    /// Plans it otherwise, with a `reason`.
    @PutMapping("/{id}")
    ResponseEntity<?> change(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var input = VisitInput.ofChange(fields);
        var reason = fields.text("reason", 2_000);
        fields.refuseFaultsAndUnknown();
        return json.tagged(
                visits.change(id, IfMatch.read(match), input.plan(), reason, officer), officer);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<?> cancel(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var reason = fields.text("reason", 2_000);
        fields.refuseFaultsAndUnknown();
        return json.tagged(visits.cancel(id, IfMatch.read(match), reason, officer), officer);
    }
}
