package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.MeasureRegister;
import chancery.observations.measures.Measures;
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

/// The forms that describe a measure anew, or say that it was recorded by mistake.
@RestController
class MeasureCorrectionPages {

    private final Measures measures;
    private final MeasureRegister register;
    private final MeasureForms forms;
    private final Templates templates;

    MeasureCorrectionPages(
            Measures measures, MeasureRegister register, MeasureForms forms, Templates templates) {
        this.measures = measures;
        this.register = register;
        this.forms = forms;
        this.templates = templates;
    }

    @PostMapping("/observations/measures/{id}/withdrawal")
    ResponseEntity<?> withdraw(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var why = fields.text("why", 1_000);
                    fields.refuseFaults();
                    register.withdraw(id, why, officer);
                    return "/observations/measures/" + id;
                },
                again -> correction(again, officer, id));
    }

    @GetMapping("/observations/measures/{id}/correction")
    Object correction(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsForm(
                page, forms.correction(measures.measure(id, officer), page, officer));
    }

    @PostMapping("/observations/measures/{id}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var draft = MeasureInput.measure(fields);
                    var version = fields.id("version");
                    fields.refuseFaults();
                    register.correct(id, version, draft, officer);
                    return "/observations/measures/" + id;
                },
                again ->
                        templates.observationsForm(
                                again,
                                forms.correction(measures.measure(id, officer), again, officer)));
    }
}
