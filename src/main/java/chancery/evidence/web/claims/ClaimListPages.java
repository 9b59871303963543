package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.Claims;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of claims, on a page and as a file.
@RestController
class ClaimListPages {

    private final Claims claims;
    private final Exports exports;
    private final Templates templates;

    ClaimListPages(Claims claims, Exports exports, Templates templates) {
        this.claims = claims;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/evidence/claims")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = ClaimInput.filter(fields);
        fields.refuseFaults();
        return templates.evidenceClaims(page, claims.list(filter, officer), filter);
    }

    @GetMapping(path = "/evidence/claims", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var filter = ClaimInput.filter(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(ClaimSheet.of(claims.list(filter, officer), page.words()), format, response);
    }
}
