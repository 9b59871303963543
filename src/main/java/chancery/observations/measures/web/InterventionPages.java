package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.Interventions;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import chancery.observations.packs.SubjectPack;
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

/// The forms that say what a measure changes.
@RestController
class InterventionPages {

    /// The pack that a form begins with where the address names none.
    private static final String USUAL = "migration";

    private final Measures measures;
    private final Interventions interventions;
    private final SubjectPacks packs;
    private final Templates templates;

    InterventionPages(
            Measures measures,
            Interventions interventions,
            SubjectPacks packs,
            Templates templates) {
        this.measures = measures;
        this.interventions = interventions;
        this.packs = packs;
        this.templates = templates;
    }

    @GetMapping("/observations/measures/{id}/interventions/new")
    Object fresh(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        var key = fields.optionalText("pack", 60).orElse(USUAL);
        fields.refuseFaults();
        var pack =
                packs.find(key)
                        .orElseThrow(() -> BadInput.of("pack", "observations.fault.pack", key));
        return fresh(page, measures.measure(id, officer), pack);
    }

    private Object fresh(Page page, Measure measure, SubjectPack pack) {
        var back = address(measure.id());
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.new-intervention",
                        measure.title() + " · " + pack.name(page.words().locale()),
                        back,
                        back + "/interventions",
                        new InterventionForms(pack, Optional.empty(), page).pieces()));
    }

    @PostMapping("/observations/measures/{id}/interventions")
    ResponseEntity<?> add(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var draft = MeasureInput.intervention(fields);
                    fields.refuseFaults();
                    interventions.add(id, draft, officer);
                    return address(id);
                },
                again ->
                        fresh(
                                again,
                                measures.measure(id, officer),
                                packs.find(again.entered("pack", USUAL))
                                        .orElseGet(() -> packs.pack(USUAL))));
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
                                address(current.measure()),
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
                    return address(interventions.correct(id, version, draft, officer).measure());
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
                    return address(measure);
                },
                again -> correction(again, officer, id));
    }

    private static String address(UUID measure) {
        return "/observations/measures/" + measure;
    }
}
