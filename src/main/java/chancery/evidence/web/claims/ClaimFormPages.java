package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.Claim;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.Claims;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form that marks a claim in a text, and the one that words it anew.
@RestController
class ClaimFormPages {

    private final Claims claims;
    private final ClaimTexts texts;
    private final ClaimInput input;
    private final Templates templates;

    ClaimFormPages(Claims claims, ClaimTexts texts, ClaimInput input, Templates templates) {
        this.claims = claims;
        this.texts = texts;
        this.input = input;
        this.templates = templates;
    }

    @GetMapping("/evidence/claims/new")
    Object fresh(Page page, Officer officer, Fields fields) {
        return form(page, input.subject(fields, officer), Optional.empty(), officer);
    }

    @PostMapping("/evidence/claims")
    ResponseEntity<?> mark(Page page, Officer officer, Fields fields) {
        var subject = input.subject(fields, officer);
        try {
            var draft = ClaimInput.draft(fields);
            fields.refuseFaults();
            return FormAnswers.saved(claims.mark(subject, draft, officer).claim().address());
        } catch (BadInput bad) {
            return FormAnswers.refused(
                    form(page.refused(bad.faults(), fields), subject, Optional.empty(), officer));
        }
    }

    @GetMapping("/evidence/claims/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        var claim = claims.claim(id, officer).claim();
        return form(page, claim.subject(), Optional.of(claim), officer);
    }

    @PostMapping("/evidence/claims/{id}/correction")
    ResponseEntity<?> correct(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        try {
            var draft = ClaimInput.draft(fields);
            var version = fields.id("version");
            fields.refuseFaults();
            return FormAnswers.saved(claims.reword(id, version, draft, officer).claim().address());
        } catch (BadInput bad) {
            return FormAnswers.refused(correction(id, page.refused(bad.faults(), fields), officer));
        }
    }

    private Object form(Page page, ClaimSubject subject, Optional<Claim> current, Officer officer) {
        return templates.evidenceClaimForm(
                page,
                subject,
                texts.title(subject, officer),
                texts.text(subject, officer),
                current);
    }
}
