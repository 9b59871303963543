package chancery.evidence.web;

import chancery.access.Officer;
import chancery.evidence.web.EvidencePart.PartCard;
import chancery.web.Page;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The first page of evidence.
@RestController
class EvidencePages {

    private final List<EvidencePart> parts;
    private final Templates templates;

    EvidencePages(List<EvidencePart> parts, Templates templates) {
        this.parts = List.copyOf(parts);
        this.templates = templates;
    }

    @GetMapping("/evidence")
    Object index(Page page, Officer officer) {
        return templates.evidenceIndex(
                page,
                parts.stream()
                        .map(part -> part.card(page.words(), officer))
                        .sorted(Comparator.comparingInt(PartCard::order))
                        .toList());
    }
}
