package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.Assignments;
import chancery.directives.taskings.StepAnswer.NotNow;
import chancery.directives.taskings.StepAnswer.Taken;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskingSteps;
import chancery.directives.taskings.Word;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// A tasking: what a mission owes one host, what it said about it, and what can be said now.
@RestController
@RequestMapping("/taskings/{id}")
class TaskingPages {

    private static final int LONG_TEXT = 4_000;

    private final TaskingSteps steps;
    private final Assignments assignments;
    private final TaskingViews views;
    private final TaskingShown shown;
    private final Missions missions;
    private final Templates templates;

    TaskingPages(
            TaskingSteps steps,
            Assignments assignments,
            TaskingViews views,
            TaskingShown shown,
            Missions missions,
            Templates templates) {
        this.steps = steps;
        this.assignments = assignments;
        this.views = views;
        this.shown = shown;
        this.missions = missions;
        this.templates = templates;
    }

    @GetMapping
    Object tasking(Page page, Officer officer, @PathVariable UUID id) {
        return templates.directivesTasking(page, views.of(id, page, officer));
    }

    @PostMapping("/steps")
    ResponseEntity<?> say(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var kind = fields.choice("kind", StepKind.class);
            var text = fields.optionalText("text", LONG_TEXT).orElse("");
            var until = fields.optionalDay("until");
            var round = fields.optionalWhole("round", 1, 10_000);
            var revision = revision(fields);
            boolean toInbox = fields.yes("inbox");
            fields.refuseFaults();
            return switch (steps.say(id, revision, new Word(kind, text, until, round), officer)) {
                case Taken(var tasking) ->
                        FormAnswers.seeOther(
                                toInbox ? inbox(tasking.mission(), officer) : "/taskings/" + id);
                case NotNow(var state, var step) ->
                        shown.refused(
                                HttpStatus.CONFLICT,
                                Fault.of("", "directives.fault.not-in-state", step, state),
                                page,
                                officer,
                                fields,
                                id);
            };
        } catch (BadInput bad) {
            return shown.refused(page, officer, fields, id, bad);
        } catch (Outdated overtaken) {
            var fault = Fault.of("", "directives.fault.overtaken");
            return shown.refused(HttpStatus.PRECONDITION_FAILED, fault, page, officer, fields, id);
        }
    }

    private String inbox(UUID mission, Officer officer) {
        return "/inbox/" + missions.office(mission, officer).code().inAddress();
    }

    @PostMapping("/assignment")
    ResponseEntity<?> assign(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var assigned = fields.id("officer");
            var revision = revision(fields);
            fields.refuseFaults();
            assignments.assign(id, revision, assigned, officer);
            return FormAnswers.seeOther("/taskings/" + id);
        } catch (BadInput bad) {
            return shown.refused(page, officer, fields, id, bad);
        }
    }

    private static Optional<Long> revision(Fields fields) {
        return fields.optionalWhole("revision", 1, Integer.MAX_VALUE).map(Long::valueOf);
    }
}
