package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimEvidence;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Credibility;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What stands beside claims, over the API.
@RestController
@RequestMapping("/api/v1/claims/{id}")
class ClaimEvidenceApi {

    private final ClaimEvidence evidence;

    ClaimEvidenceApi(ClaimEvidence evidence) {
        this.evidence = evidence;
    }

    /// Puts a passage of a source beside it, known or described here.
    @PostMapping("/sources")
    Object link(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var role = fields.choice("role", LinkRole.class);
        var cited = CitationFields.cited(fields);
        fields.refuseFaultsAndUnknown();
        return ClaimJson.of(evidence.link(id, role, cited, officer), page.words());
    }

    @PostMapping("/figures")
    Object linkFigure(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        var role = fields.choice("role", LinkRole.class);
        var figure = fields.id("figure");
        var credibility = fields.choice("credibility", Credibility.class);
        fields.refuseFaultsAndUnknown();
        return ClaimJson.of(
                evidence.linkFigure(id, role, figure, credibility, officer), page.words());
    }

    @PostMapping("/evidence/{link}/credibility")
    Object grade(
            @PathVariable UUID id,
            @PathVariable UUID link,
            Page page,
            Officer officer,
            Fields fields) {
        var credibility = fields.choice("credibility", Credibility.class);
        fields.refuseFaultsAndUnknown();
        return ClaimJson.of(evidence.grade(id, link, credibility, officer), page.words());
    }

    /// Takes it away; that it stood there stays in the record.
    @PostMapping("/evidence/{link}/removal")
    Object remove(
            @PathVariable UUID id,
            @PathVariable UUID link,
            Page page,
            Officer officer,
            Fields fields) {
        fields.refuseFaultsAndUnknown();
        return ClaimJson.of(evidence.unlink(id, link, officer), page.words());
    }
}
