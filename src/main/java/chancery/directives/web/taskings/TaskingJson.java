package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Taskings;
import chancery.directives.web.DirectiveJson;
import chancery.missions.Missions;
import chancery.web.ApiAnswers;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A tasking as programs read it: with its rounds, what was said about it and what was advised
/// against.
@Component
class TaskingJson {

    private final Taskings taskings;
    private final Cautions cautions;
    private final Missions missions;
    private final ApiAnswers answers;

    TaskingJson(Taskings taskings, Cautions cautions, Missions missions, ApiAnswers answers) {
        this.taskings = taskings;
        this.cautions = cautions;
        this.missions = missions;
        this.answers = answers;
    }

    ResponseEntity<?> tagged(UUID id, Officer officer) {
        var tasking = taskings.tasking(id, officer);
        var json =
                DirectiveJson.of(
                        tasking, missions.network(officer), taskings.roundsOf(id, officer));
        json.put("steps", taskings.stepsOf(id, officer));
        json.put("cautions", cautions.of(id, officer));
        return answers.tagged(tasking.revision(), json);
    }
}
