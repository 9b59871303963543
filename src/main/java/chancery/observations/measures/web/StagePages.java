package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.MeasureStages;
import chancery.observations.measures.Measures;
import chancery.observations.measures.StageFact;
import chancery.observations.web.FormPiece;
import chancery.observations.web.FormSheet;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms that note a stage of a measure, correct one, or take one back.
@RestController
class StagePages {

    private final Measures measures;
    private final MeasureStages stages;
    private final Templates templates;

    StagePages(Measures measures, MeasureStages stages, Templates templates) {
        this.measures = measures;
        this.stages = stages;
        this.templates = templates;
    }

    @GetMapping("/observations/measures/{id}/stages/new")
    Object fresh(Page page, Officer officer, @PathVariable UUID id) {
        return fresh(page, measures.measure(id, officer));
    }

    private Object fresh(Page page, Measure measure) {
        var back = address(measure.id());
        return templates.observationsForm(
                page,
                FormSheet.of(
                        "observations.new-stage",
                        measure.title(),
                        back,
                        back + "/stages",
                        pieces(Optional.empty(), page)));
    }

    static List<FormPiece> pieces(Optional<StageFact> current, Page page) {
        return List.of(
                FormPiece.choice(
                        "stage",
                        "observations.stage",
                        true,
                        Option.of(MeasureStage.class, page.words()),
                        current.map(fact -> fact.stage().name()).orElse("")),
                new FormPiece.Line(
                        "on",
                        "observations.stage-on",
                        "observations.stage-on-hint",
                        "date",
                        true,
                        current.map(fact -> fact.on().toString()).orElse("")),
                FormPiece.area(
                        "note",
                        "observations.note",
                        false,
                        current.map(fact -> fact.said().note()).orElse("")));
    }

    @PostMapping("/observations/measures/{id}/stages")
    ResponseEntity<?> note(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var said = MeasureInput.stage(fields);
                    fields.refuseFaults();
                    stages.note(id, said, officer);
                    return address(id);
                },
                again -> fresh(again, measures.measure(id, officer)));
    }

    static String address(UUID measure) {
        return "/observations/measures/" + measure;
    }
}
