package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.StepAnswer;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskingSteps;
import chancery.directives.taskings.Word;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Takes what a program says about a tasking, and answers with the tasking.
@Component
class SaidByProgram {

    private final TaskingSteps steps;
    private final TaskingJson json;

    SaidByProgram(TaskingSteps steps, TaskingJson json) {
        this.steps = steps;
        this.json = json;
    }

    ResponseEntity<?> say(
            Officer officer, Fields fields, UUID id, Optional<String> match, StepKind kind) {
        var text =
                kind.needsText()
                        ? fields.text("text", 4_000)
                        : fields.optionalText("text", 4_000).orElse("");
        var until = fields.optionalDay("until");
        if (kind == StepKind.REQUEST_EXTENSION) {
            fields.day("until");
        }
        var round =
                kind.namesRound()
                        ? fields.optionalWhole("round", 1, 10_000)
                        : Optional.<Integer>empty();
        fields.refuseFaultsAndUnknown();
        return switch (steps.say(
                id, IfMatch.read(match), new Word(kind, text, until, round), officer)) {
            case StepAnswer.Taken _ -> json.tagged(id, officer);
            case StepAnswer.NotNow(var state, _) ->
                    throw BadInput.of("", "directives.fault.not-now", state);
        };
    }
}
