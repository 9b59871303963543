package chancery.observations.measures.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.measures.Interventions;
import chancery.observations.measures.MeasureStages;
import chancery.observations.measures.links.MeasureLinks;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Stages, interventions and links of measures for programs.
@RestController
@RequestMapping("/api/v1")
class MeasurePartApi {

    private static final Map<String, Object> WITHDRAWN = Map.of("withdrawn", true);

    private final MeasureStages stages;
    private final Interventions interventions;
    private final MeasureLinks links;
    private final LinkInput input;
    private final Creations creations;
    private final ApiAnswers answers;

    MeasurePartApi(
            MeasureStages stages,
            Interventions interventions,
            MeasureLinks links,
            LinkInput input,
            Creations creations,
            ApiAnswers answers) {
        this.stages = stages;
        this.interventions = interventions;
        this.links = links;
        this.input = input;
        this.creations = creations;
        this.answers = answers;
    }

    /// Notes a stage: `{"stage": "ADOPTED", "on": "2026-03-01"}`.
    @PostMapping("/measures/{id}/stages")
    ResponseEntity<?> note(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var said = MeasureInput.stage(fields);
        fields.refuseFaultsAndUnknown();
        return once(
                officer,
                key,
                id + " stage " + fields.raw(),
                id,
                () -> MeasureJson.of(stages.note(id, said, officer)));
    }

    @PostMapping("/measure-stages/{id}/corrections")
    Object correct(Officer officer, Fields fields, @PathVariable UUID id) {
        var said = MeasureInput.stage(fields);
        fields.refuseFaultsAndUnknown();
        return MeasureJson.of(stages.correct(id, said, officer));
    }

    @PostMapping("/measure-stages/{id}/withdrawal")
    Object withdrawStage(Officer officer, Fields fields, @PathVariable UUID id) {
        var why = fields.text("why", 1_000);
        fields.refuseFaultsAndUnknown();
        stages.withdraw(id, why, officer);
        return WITHDRAWN;
    }

    @PostMapping("/measures/{id}/interventions")
    ResponseEntity<?> add(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var draft = MeasureInput.intervention(fields);
        fields.refuseFaultsAndUnknown();
        return once(
                officer,
                key,
                id + " intervention " + fields.raw(),
                id,
                () -> MeasureJson.of(interventions.add(id, draft, officer)));
    }

    @PostMapping("/interventions/{id}/corrections")
    Object correctIntervention(Officer officer, Fields fields, @PathVariable UUID id) {
        var draft = MeasureInput.intervention(fields);
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return MeasureJson.of(interventions.correct(id, version, draft, officer));
    }

    @PostMapping("/interventions/{id}/withdrawal")
    Object withdrawIntervention(Officer officer, Fields fields, @PathVariable UUID id) {
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        interventions.withdraw(id, version, officer);
        return WITHDRAWN;
    }

    /// Links to a promise kept, `{"commitment": …}`, or a point answered, `{"directive": …,
    /// "point": 3}`.
    @PostMapping("/measures/{id}/links")
    ResponseEntity<?> link(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        return once(
                officer,
                key,
                id + " link " + fields.raw(),
                id,
                () ->
                        MeasureJson.of(
                                input.link(id, fields, fields::refuseFaultsAndUnknown, officer)));
    }

    @PostMapping("/measure-links/{id}/withdrawal")
    Object withdrawLink(Officer officer, Fields fields, @PathVariable UUID id) {
        fields.refuseFaultsAndUnknown();
        links.withdraw(id, officer);
        return WITHDRAWN;
    }

    private ResponseEntity<?> once(
            Officer officer,
            Optional<String> key,
            String request,
            UUID measure,
            Supplier<Map<String, Object>> creation) {
        return answers.send(
                creations.once(
                        officer,
                        key,
                        request,
                        () -> answers.made("/api/v1/measures/" + measure, creation.get())));
    }
}
