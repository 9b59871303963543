package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.MeasureStages;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Stages of measures for programs.
@RestController
@RequestMapping("/api/v1")
class MeasureStageApi {

    private static final Map<String, Object> WITHDRAWN = Map.of("withdrawn", true);

    private final MeasureStages stages;
    private final PartCreations parts;

    MeasureStageApi(MeasureStages stages, PartCreations parts) {
        this.stages = stages;
        this.parts = parts;
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
        return parts.once(
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
}
