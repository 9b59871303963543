package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.Interventions;
import chancery.observations.measures.Measures;
import chancery.observations.packs.SubjectPacks;
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

/// The forms that say anew what a measure changes, or take it back.
@RestController
class InterventionCorrectionPages {

    private final Measures measures;
    private final Interventions interventions;
    private final SubjectPacks packs;
    private final Templates templates;

    InterventionCorrectionPages(
            Measures measures,
            Interventions interventions,
            SubjectPacks packs,
            Templates templates) {
        this.measures = measures;
        this.interventions = interventions;
        this.packs = packs;
        this.templates = templates;
    }

    @GetMapping("/observations/interventions/{id}/correction")
    Object correction(Page page, Officer officer, @PathVariable UUID id) {
        return correction(page, measures.intervention(id, officer), officer);
    }

    private Object correction(Page page, Intervention current, Officer officer) {
        var pack = packs.pack(current.described().pack());
        var action = "/observations/interventions/" + current.id();
        return templates.observationsForm(
                page,
                FormSheet.of(
                                "observations.correct-intervention",
                                measures.measure(current.measure(), officer).title(),
                                InterventionPages.address(current.measure()),
                                action + "/correction",
                                new InterventionForms(pack, Optional.of(current), page).pieces())
                        .withdrawnBy(
                                new Withdrawal(
                                        action + "/withdrawal",
                                        current.version().toString(),
                                        false)));
    }

    @PostMapping("/observations/interventions/{id}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var draft = MeasureInput.intervention(fields);
                    var version = fields.id("version");
                    fields.refuseFaults();
                    return InterventionPages.address(
                            interventions.correct(id, version, draft, officer).measure());
                },
                again -> correction(again, officer, id));
    }

    @PostMapping("/observations/interventions/{id}/withdrawal")
    ResponseEntity<?> withdraw(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var version = fields.id("version");
                    fields.refuseFaults();
                    var measure = measures.intervention(id, officer).measure();
                    interventions.withdraw(id, version, officer);
                    return InterventionPages.address(measure);
                },
                again -> correction(again, officer, id));
    }
}
