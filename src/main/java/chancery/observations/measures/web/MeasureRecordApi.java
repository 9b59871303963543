package chancery.observations.measures.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.measures.MeasureRegister;
import chancery.observations.measures.Measures;
import chancery.web.ApiAnswers;
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

/// Measures are recorded, described anew and withdrawn, for programs.
@RestController
@RequestMapping("/api/v1")
class MeasureRecordApi {

    private final Measures measures;
    private final MeasureRegister register;
    private final FirstStages recording;
    private final Creations creations;
    private final ApiAnswers answers;

    MeasureRecordApi(
            Measures measures,
            MeasureRegister register,
            FirstStages recording,
            Creations creations,
            ApiAnswers answers) {
        this.measures = measures;
        this.register = register;
        this.recording = recording;
        this.creations = creations;
        this.answers = answers;
    }

    /// Records a measure, with the stage it has reached when `stage` and `on` say so.
    @PostMapping("/measures")
    ResponseEntity<?> record(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST measures " + fields.raw(),
                        () -> {
                            var made = recording.recordCalled(fields, officer);
                            return answers.made(
                                    "/api/v1/measures/" + made.id(), MeasureJson.of(made));
                        }));
    }

    /// Describes it anew; `version` is the one that was read.
    @PostMapping("/measures/{id}/corrections")
    Object correct(Officer officer, Fields fields, @PathVariable UUID id) {
        var draft = MeasureInput.measure(fields);
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return MeasureJson.of(register.correct(id, version, draft, officer));
    }

    /// Recorded by mistake, for the reason `why`; the record stays readable.
    @PostMapping("/measures/{id}/withdrawal")
    Object withdraw(Officer officer, Fields fields, @PathVariable UUID id) {
        var why = fields.text("why", 1_000);
        fields.refuseFaultsAndUnknown();
        register.withdraw(id, why, officer);
        return Map.of("withdrawn", true);
    }
}
