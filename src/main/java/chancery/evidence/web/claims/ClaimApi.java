package chancery.evidence.web.claims;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.EarlierWordings;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Claims over the API.
@RestController
@RequestMapping("/api/v1/claims")
class ClaimApi {

    private final Claims claims;
    private final EarlierWordings earlier;
    private final ClaimInput input;
    private final Creations creations;
    private final ApiAnswers answers;

    ClaimApi(
            Claims claims,
            EarlierWordings earlier,
            ClaimInput input,
            Creations creations,
            ApiAnswers answers) {
        this.claims = claims;
        this.earlier = earlier;
        this.input = input;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Map<String, Object> list(Page page, Officer officer, Fields fields) {
        var filter = ClaimInput.filter(fields);
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items",
                claims.list(filter, officer).stream()
                        .map(claim -> ClaimJson.of(claim, page.words()))
                        .toList());
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, Page page, Officer officer) {
        var json = new LinkedHashMap<>(ClaimJson.of(claims.claim(id, officer), page.words()));
        json.put(
                "earlier",
                earlier.of(id, officer).stream()
                        .map(worded -> ClaimJson.earlier(worded, page.words()))
                        .toList());
        return json;
    }

    /// Marks a claim: `place`, `record` and `number` say where, the rest what.
    @PostMapping
    ResponseEntity<?> mark(
            Page page,
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var subject = input.subject(fields, officer);
        var draft = ClaimInput.draft(fields);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST claims " + fields.raw(),
                        () -> {
                            var made = claims.mark(subject, draft, officer);
                            return answers.made(
                                    "/api/v1/claims/" + made.claim().id(),
                                    ClaimJson.of(made, page.words()));
                        }));
    }

    /// Words it anew; `version` is the one that was read.
    @PostMapping("/{id}/corrections")
    Object reword(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var draft = ClaimInput.draft(fields);
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return ClaimJson.of(claims.reword(id, version, draft, officer), page.words());
    }

    @PostMapping("/{id}/withdrawal")
    Object withdraw(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        claims.withdraw(id, version, officer);
        return ClaimJson.of(claims.claim(id, officer), page.words());
    }
}
