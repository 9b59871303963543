package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.gate.Gate;
import chancery.evidence.replies.AnticipatedReply;
import chancery.evidence.replies.Replies;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What stands against the release of a directive, and the replies its points may meet.
@RestController
class PointApi {

    private final Directives directives;
    private final ClaimTexts texts;
    private final Gate gate;
    private final Replies replies;

    PointApi(Directives directives, ClaimTexts texts, Gate gate, Replies replies) {
        this.directives = directives;
        this.texts = texts;
        this.gate = gate;
        this.replies = replies;
    }

    @GetMapping("/api/v1/directives/{key}/objections")
    Map<String, Object> objections(@PathVariable String key, Page page, Officer officer) {
        var id = directives.directive(key, officer).id();
        return Map.of(
                "items",
                gate.ofDirective(id, texts.version(id, officer), officer).stream()
                        .map(objection -> ClaimJson.objection(objection, page.words()))
                        .toList());
    }

    @GetMapping("/api/v1/directives/{key}/anticipated-replies")
    Map<String, Object> replies(@PathVariable String key, Officer officer) {
        var id = directives.directive(key, officer).id();
        return Map.of("items", replies.of(id, officer), "heard", replies.heard(id, officer));
    }

    @PostMapping("/api/v1/directives/{key}/anticipated-replies")
    AnticipatedReply anticipate(@PathVariable String key, Officer officer, Fields fields) {
        int point = fields.whole("point", 1, 199);
        var counter = fields.text("counter", 2_000);
        var rebuttal = fields.optionalText("rebuttal", 2_000).orElse("");
        var from = fields.day("validFrom");
        fields.refuseFaultsAndUnknown();
        var id = directives.directive(key, officer).id();
        return replies.anticipate(id, point, counter, rebuttal, from, officer);
    }

    @PostMapping("/api/v1/anticipated-replies/{id}/corrections")
    AnticipatedReply reword(@PathVariable UUID id, Officer officer, Fields fields) {
        var counter = fields.text("counter", 2_000);
        var rebuttal = fields.optionalText("rebuttal", 2_000).orElse("");
        var from = fields.day("validFrom");
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return replies.reword(id, version, counter, rebuttal, from, officer);
    }
}
