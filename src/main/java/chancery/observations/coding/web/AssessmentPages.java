package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Assessments;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of an assessment, and the form by which it is coded.
@RestController
class AssessmentPages {

    private final Assessments assessments;
    private final CodingViews views;
    private final Templates templates;

    AssessmentPages(Assessments assessments, CodingViews views, Templates templates) {
        this.assessments = assessments;
        this.views = views;
        this.templates = templates;
    }

    /// Both codes side by side once both have coded.
    @GetMapping("/observations/assessments/{id}")
    Object assessment(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsCodingAssessment(page, views.of(id, page, officer));
    }

    @GetMapping("/observations/assessments/{id}/codes")
    Object form(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsCodingCode(page, views.of(id, page, officer));
    }

    @PostMapping("/observations/assessments/{id}/codes")
    ResponseEntity<?> code(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var view = views.of(id, page, officer);
                    var codes = CodingInput.codes(view.codebook(), fields);
                    fields.refuseFaults();
                    assessments.code(id, codes, officer);
                    return view.address();
                },
                again -> form(again, officer, id));
    }
}
