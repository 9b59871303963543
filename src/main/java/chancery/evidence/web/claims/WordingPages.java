package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.gate.TextFindings;
import chancery.evidence.rules.Wording;
import chancery.evidence.rules.WordingRule;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Reads a text while it is being typed; nothing of it is kept.
@RestController
class WordingPages {

    private static final ClaimSubject NOT_KEPT =
            new ClaimSubject(ClaimPlace.POINT, new UUID(0, 0), 1);

    private final TextFindings texts;
    private final Templates templates;

    WordingPages(TextFindings texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /// @param fields `row` names the field that holds the text; with `claim`, every rule of words
    ///   is asked
    @PostMapping("/evidence/wording")
    Object read(Page page, Officer officer, Fields fields) {
        var row = fields.optionalText("row", 60).orElse("statement");
        var text = fields.optionalText(row, 20_000).orElse("");
        boolean claim = fields.yes("claim");
        fields.refuseFaults();
        var found = new LinkedHashSet<>(texts.findings(NOT_KEPT, text, officer));
        if (claim) {
            WordingRule.brokenBy(new Wording(text, Set.of(), fields.yes("causeShown")))
                    .forEach(rule -> found.add(new ClaimFinding(rule, "")));
        }
        return templates.evidenceWording(page, List.copyOf(found));
    }
}
