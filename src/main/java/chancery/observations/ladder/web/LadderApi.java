package chancery.observations.ladder.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.observations.ladder.Contribution;
import chancery.observations.ladder.Contributions;
import chancery.observations.ladder.Deed.Met;
import chancery.observations.ladder.Deed.Promised;
import chancery.observations.ladder.Deed.Raised;
import chancery.observations.measures.Measures;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The ladder for programs.
@RestController
@RequestMapping("/api/v1/measures/{id}/contributions")
class LadderApi {

    private final Contributions contributions;
    private final Measures measures;
    private final LadderInput input;
    private final Creations creations;
    private final ApiAnswers answers;

    LadderApi(
            Contributions contributions,
            Measures measures,
            LadderInput input,
            Creations creations,
            ApiAnswers answers) {
        this.contributions = contributions;
        this.measures = measures;
        this.input = input;
        this.creations = creations;
        this.answers = answers;
    }

    @GetMapping
    Object ladder(Officer officer, @PathVariable UUID id) {
        var measure = measures.measure(id, officer);
        return Map.of(
                "items",
                contributions.of(measure.id(), officer).stream().map(LadderApi::json).toList());
    }

    /// Sets a rung: `{"engagement": …, "rung": "PLAUSIBLE", "evidence": …, "alternatives": …}`.
    @PostMapping
    ResponseEntity<?> judge(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var deed = input.deed(fields, officer);
        var rung = LadderInput.rung(fields);
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        id + " contribution " + fields.raw(),
                        () ->
                                answers.made(
                                        "/api/v1/measures/" + id + "/contributions",
                                        json(contributions.judge(id, deed, rung, officer)))));
    }

    private static Map<String, Object> json(Contribution one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id());
        json.put("measure", one.measure());
        switch (one.deed()) {
            case Met(var engagement) -> json.put("engagement", engagement);
            case Promised(var commitment) -> json.put("commitment", commitment);
            case Raised(var directive, var point) -> {
                json.put("directive", directive);
                json.put("point", point);
            }
        }
        json.put("rung", one.standing().rung());
        json.put("rungs", one.rungs());
        return json;
    }
}
