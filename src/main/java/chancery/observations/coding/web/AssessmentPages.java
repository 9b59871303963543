package chancery.observations.coding.web;

import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.engagements.Draft;
import chancery.engagements.Drafts;
import chancery.kernel.NotAllowed;
import chancery.observations.coding.Assessments;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Drafts drafts;
    private final CodingViews views;
    private final Templates templates;

    AssessmentPages(
            Assessments assessments, Drafts drafts, CodingViews views, Templates templates) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.views = views;
        this.templates = templates;
    }

    /// Both codes side by side once both have coded.
    @GetMapping("/observations/assessments/{id}")
    Object assessment(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsCodingAssessment(page, views.of(id, page, officer));
    }

    /// The form, with what this officer has kept of it as a draft; nobody else reads that.
    @GetMapping("/observations/assessments/{id}/codes")
    Object form(Page page, Officer officer, @PathVariable UUID id) {
        var kept = drafts.find(key(id), officer);
        return templates.observationsCodingCode(
                kept.map(draft -> page.refused(List.of(), Fields.of(draft.fields()))).orElse(page),
                views.of(id, page, officer),
                kept.map(Draft::savedAt));
    }

    private static String key(UUID assessment) {
        return "codes of " + assessment;
    }

    /// Keeps what was chosen so far, for this officer alone.
    @PostMapping("/observations/assessments/{id}/codes/draft")
    ResponseEntity<?> keep(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        var view = views.of(id, page, officer);
        if (!view.mayCode()) {
            throw new NotAllowed("observations.refusal.writers");
        }
        drafts.discard(key(id), officer);
        drafts.keep(key(id), chosen(fields), 0, officer);
        return FormAnswers.seeOther(view.address() + "/codes?done=saved");
    }

    private static Map<String, List<String>> chosen(Fields fields) {
        return fields.raw().entrySet().stream()
                .filter(field -> field.getKey().startsWith("codes["))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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
                    drafts.discard(key(id), officer);
                    return view.address();
                },
                again ->
                        templates.observationsCodingCode(
                                again, views.of(id, page, officer), Optional.empty()));
    }
}
