package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.MeasureStages;
import chancery.observations.measures.Measures;
import chancery.observations.web.FormSheet;
import chancery.observations.web.FormSheet.Withdrawal;
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

/// The forms that correct a stage of a measure, or take one back.
@RestController
class StageCorrectionPages {

    private final Measures measures;
    private final MeasureStages stages;
    private final Templates templates;

    StageCorrectionPages(Measures measures, MeasureStages stages, Templates templates) {
        this.measures = measures;
        this.stages = stages;
        this.templates = templates;
    }

    @GetMapping("/observations/stages/{id}/correction")
    Object correction(Page page, Officer officer, @PathVariable UUID id) {
        var fact = stages.stage(id, officer);
        var measure = measures.measure(fact.measure(), officer);
        var action = "/observations/stages/" + id;
        return templates.observationsForm(
                page,
                FormSheet.of(
                                "observations.correct-stage",
                                measure.title(),
                                StagePages.address(measure.id()),
                                action + "/correction",
                                StagePages.pieces(Optional.of(fact), page))
                        .withdrawnBy(new Withdrawal(action + "/withdrawal", "", true)));
    }

    @PostMapping("/observations/stages/{id}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var said = MeasureInput.stage(fields);
                    fields.refuseFaults();
                    return StagePages.address(stages.correct(id, said, officer).measure());
                },
                again -> correction(again, officer, id));
    }

    @PostMapping("/observations/stages/{id}/withdrawal")
    ResponseEntity<?> withdraw(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var why = fields.text("why", 1_000);
                    fields.refuseFaults();
                    var measure = stages.stage(id, officer).measure();
                    stages.withdraw(id, why, officer);
                    return StagePages.address(measure);
                },
                again -> correction(again, officer, id));
    }
}
