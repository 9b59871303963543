package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimEvidence;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Credibility;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is done on the page of a claim: evidence put beside it, graded, taken away; the claim
/// withdrawn.
@RestController
class ClaimStepPages {

    private final ClaimPages pages;
    private final Claims claims;
    private final ClaimEvidence evidence;

    ClaimStepPages(ClaimPages pages, Claims claims, ClaimEvidence evidence) {
        this.pages = pages;
        this.claims = claims;
        this.evidence = evidence;
    }

    @PostMapping("/evidence/claims/{id}/sources")
    ResponseEntity<?> link(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var role = fields.choice("role", LinkRole.class);
                    var cited = CitationFields.cited(fields);
                    fields.refuseFaults();
                    evidence.link(id, role, cited, officer);
                });
    }

    @PostMapping("/evidence/claims/{id}/figures")
    ResponseEntity<?> linkFigure(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var role = fields.choice("figureRole", LinkRole.class);
                    var figure = fields.id("figure");
                    var credibility = fields.choice("figureCredibility", Credibility.class);
                    fields.refuseFaults();
                    evidence.linkFigure(id, role, figure, credibility, officer);
                });
    }

    @PostMapping("/evidence/claims/{id}/evidence/{link}/credibility")
    ResponseEntity<?> grade(
            @PathVariable UUID id,
            @PathVariable UUID link,
            Page page,
            Officer officer,
            Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var credibility = fields.choice("grade", Credibility.class);
                    fields.refuseFaults();
                    evidence.grade(id, link, credibility, officer);
                });
    }

    @PostMapping("/evidence/claims/{id}/evidence/{link}/removal")
    ResponseEntity<?> unlink(
            @PathVariable UUID id,
            @PathVariable UUID link,
            Page page,
            Officer officer,
            Fields fields) {
        return step(id, page, officer, fields, () -> evidence.unlink(id, link, officer));
    }

    @PostMapping("/evidence/claims/{id}/withdrawal")
    ResponseEntity<?> withdraw(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        return step(
                id,
                page,
                officer,
                fields,
                () -> {
                    var version = fields.id("version");
                    fields.refuseFaults();
                    claims.withdraw(id, version, officer);
                });
    }

    private ResponseEntity<?> step(
            UUID id, Page page, Officer officer, Fields fields, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    step.run();
                    return "/evidence/claims/" + id;
                },
                again -> pages.claim(id, again, officer));
    }
}
