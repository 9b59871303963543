package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.Assignments;
import chancery.directives.taskings.StepKind;
import chancery.web.Fields;
import chancery.web.IfMatch;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What headquarters answers about taskings, and to whom a mission gives them, for programs.
@RestController
@RequestMapping("/api/v1/taskings/{id}")
class TaskingAnswerApi {

    private final SaidByProgram said;
    private final Assignments assignments;
    private final TaskingJson json;

    TaskingAnswerApi(SaidByProgram said, Assignments assignments, TaskingJson json) {
        this.said = said;
        this.assignments = assignments;
        this.json = json;
    }

    /// Headquarters answers: `{"answer": "GRANT", "text": …, "until": …}`; also `REFUSE`, `EXCUSE`
    /// (from all that is owed, or from a `round` on) and `EXCUSE_ROUND` (from that round alone).
    @PostMapping("/answer")
    ResponseEntity<?> answer(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var kind = fields.choice("answer", StepKind.class, StepKind.GRANT);
        if (kind.by() != StepKind.By.HEADQUARTERS) {
            fields.fault("answer", "web.fault.choice", "GRANT, REFUSE, EXCUSE, EXCUSE_ROUND");
        }
        return said.say(officer, fields, id, match, kind);
    }

    @PostMapping("/assignment")
    ResponseEntity<?> assign(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var assigned = fields.id("officer");
        fields.refuseFaultsAndUnknown();
        assignments.assign(id, IfMatch.read(match), assigned, officer);
        return json.tagged(id, officer);
    }
}
