package chancery.evidence.datasets.web;

import chancery.access.Officer;
import chancery.evidence.datasets.TableGuides;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page on which an officer says what the cells of a table mean.
@RestController
class GuidePages {

    private final TableGuides guides;
    private final Templates templates;

    GuidePages(TableGuides guides, Templates templates) {
        this.guides = guides;
        this.templates = templates;
    }

    @GetMapping("/evidence/tables/new")
    Object form(Page page, Officer officer) {
        return templates.evidenceFiguresGuideForm(page, guides.all(officer));
    }

    @PostMapping("/evidence/tables")
    ResponseEntity<?> describe(Page page, Officer officer, Fields fields) {
        try {
            guides.describe(GuideInput.read(fields), officer);
            return FormAnswers.saved("/evidence/datasets/new");
        } catch (BadInput bad) {
            return FormAnswers.refused(form(page.refused(bad.faults(), fields), officer));
        }
    }
}
