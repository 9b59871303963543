package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.observations.measures.Interventions;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import chancery.observations.packs.SubjectPack;
import chancery.observations.packs.SubjectPacks;
import chancery.observations.web.FormSheet;
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

    static String address(UUID measure) {
        return "/observations/measures/" + measure;
    }
}
