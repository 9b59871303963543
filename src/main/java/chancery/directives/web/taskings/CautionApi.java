package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.cautions.Caution;
import chancery.directives.cautions.CautionAnswer;
import chancery.directives.cautions.CautionSteps;
import chancery.directives.cautions.Cautions;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Cautions for programs: said by missions, answered by headquarters.
@RestController
@RequestMapping("/api/v1")
class CautionApi {

    private final Cautions cautions;
    private final CautionSteps steps;
    private final ApiAnswers answers;

    CautionApi(Cautions cautions, CautionSteps steps, ApiAnswers answers) {
        this.cautions = cautions;
        this.steps = steps;
        this.answers = answers;
    }

    /// "We advise against": `{"ground": "TIMING", "text": …, "legal": false}`.
    @PostMapping("/taskings/{id}/points/{number}/caution")
    ResponseEntity<?> caution(
            Officer officer, Fields fields, @PathVariable UUID id, @PathVariable int number) {
        var ground = fields.choice("ground", Caution.Ground.class);
        var text = fields.text("text", 4_000);
        boolean legal = fields.yes("legal");
        fields.refuseFaultsAndUnknown();
        var made =
                answers.made(
                        "/api/v1/taskings/" + id,
                        steps.say(id, number, ground, text, legal, officer));
        return answers.send(made);
    }

    /// Cautions to which headquarters owes its word, oldest first; `?legal=true` lists those of the
    /// legal role.
    @GetMapping("/cautions")
    Object waiting(Officer officer, @RequestParam Optional<Boolean> legal) {
        return Map.of(
                "items",
                cautions.waiting(officer).stream()
                        .filter(caution -> legal.filter(only -> only != caution.legal()).isEmpty())
                        .toList());
    }

    @GetMapping("/cautions/{id}")
    Object caution(Officer officer, @PathVariable UUID id) {
        return cautions.caution(id, officer);
    }

    /// Headquarters answers a caution: `{"decision": "EXEMPTED", "text": …, "until": …}`; also
    /// `TAKEN`, `MAINTAINED`, `REWORDING`.
    @PostMapping("/cautions/{id}/answer")
    Object answerCaution(Officer officer, Fields fields, @PathVariable UUID id) {
        var decision = fields.choice("decision", CautionAnswer.Reply.class);
        var text = fields.text("text", 4_000);
        var until = fields.optionalDay("until");
        fields.refuseFaultsAndUnknown();
        return steps.answer(id, decision, text, until, officer);
    }
}
