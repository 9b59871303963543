package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Agreements;
import chancery.observations.coding.Codebooks;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// How far coders agree under a codebook, as a table and then as a picture.
@RestController
class AgreementPages {

    private final Agreements agreements;
    private final Codebooks codebooks;
    private final Templates templates;

    AgreementPages(Agreements agreements, Codebooks codebooks, Templates templates) {
        this.agreements = agreements;
        this.codebooks = codebooks;
        this.templates = templates;
    }

    @GetMapping("/observations/codebooks/{directive}/agreement")
    Object agreement(Page page, Officer officer, Fields fields, @PathVariable UUID directive) {
        var number = fields.optionalWhole("version", 1, 9_999);
        var asOf = fields.optionalAsOf("asOf").orElse(page.now());
        fields.refuseFaults();
        var latest = codebooks.codebook(directive, officer);
        var shown =
                number.map(wanted -> codebooks.version(latest.id(), wanted, officer))
                        .orElse(latest);
        var counted = agreements.of(shown, asOf, officer);
        return templates.observationsCodingAgreement(
                page, shown, counted, AgreementPicture.of(counted));
    }
}
