package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.Claims;
import chancery.evidence.replies.ClaimAnswers;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What hosts answered to one claim, on its page and over the API.
@RestController
class ClaimAnswerPages {

    private final ClaimPages pages;
    private final Claims claims;
    private final ClaimAnswers answers;

    ClaimAnswerPages(ClaimPages pages, Claims claims, ClaimAnswers answers) {
        this.pages = pages;
        this.claims = claims;
        this.answers = answers;
    }

    @PostMapping("/evidence/claims/{id}/answers")
    ResponseEntity<?> tie(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var engagement = fields.id("engagement");
                    fields.refuseFaults();
                    answers.tie(id, engagement, officer);
                    return "/evidence/claims/" + id;
                },
                again -> pages.claim(id, again, officer));
    }

    @GetMapping("/api/v1/claims/{id}/answers")
    Map<String, Object> answers(@PathVariable UUID id, Officer officer) {
        var claim = claims.claim(id, officer).claim();
        return Map.of(
                "items", answers.of(claim.subject().record(), officer).getOrDefault(id, List.of()));
    }

    /// Says which meeting answered it: `engagement`.
    @PostMapping("/api/v1/claims/{id}/answers")
    Map<String, Object> tie(@PathVariable UUID id, Officer officer, Fields fields) {
        var engagement = fields.id("engagement");
        fields.refuseFaultsAndUnknown();
        answers.tie(id, engagement, officer);
        return answers(id, officer);
    }
}
