package chancery.engagements.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.engagements.EngagementFilter;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Engagements for programs, and the steps of approaches.
@RestController
@RequestMapping("/api/v1")
class EngagementApi {

    private final Engagements engagements;
    private final Approaches approaches;
    private final EngagementJson json;
    private final Directives directives;

    EngagementApi(
            Engagements engagements,
            Approaches approaches,
            EngagementJson json,
            Directives directives) {
        this.engagements = engagements;
        this.approaches = approaches;
        this.json = json;
        this.directives = directives;
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

    @GetMapping("/engagements/{id}")
    ResponseEntity<?> engagement(Officer officer, @PathVariable UUID id) {
        return json.tagged(id, officer);
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
        approaches.move(id, IfMatch.read(match), step, side, text, planned, officer);
        return json.tagged(id, officer);
    }
}
