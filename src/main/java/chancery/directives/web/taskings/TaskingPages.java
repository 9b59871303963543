package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.Caution;
import chancery.directives.taskings.CautionAnswer;
import chancery.directives.taskings.Cautions;
import chancery.directives.taskings.StepAnswer.NotNow;
import chancery.directives.taskings.StepAnswer.Taken;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Taskings;
import chancery.directives.taskings.Word;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
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

    private final Taskings taskings;
    private final Cautions cautions;
    private final TaskingViews views;
    private final Missions missions;
    private final Templates templates;

    TaskingPages(
            Taskings taskings,
            Cautions cautions,
            TaskingViews views,
            Missions missions,
            Templates templates) {
        this.taskings = taskings;
        this.cautions = cautions;
        this.views = views;
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
            return switch (taskings.say(
                    id, revision, new Word(kind, text, until, round), officer)) {
                case Taken(var tasking) ->
                        FormAnswers.seeOther(
                                toInbox ? inbox(tasking.mission(), officer) : "/taskings/" + id);
                case NotNow(var state, var step) ->
                        refused(
                                HttpStatus.CONFLICT,
                                page.refused(
                                        List.of(
                                                Fault.of(
                                                        "",
                                                        "directives.fault.not-in-state",
                                                        step,
                                                        state)),
                                        fields),
                                officer,
                                id);
            };
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        } catch (Outdated overtaken) {
            var fault = Fault.of("", "directives.fault.overtaken");
            return refused(
                    HttpStatus.PRECONDITION_FAILED,
                    page.refused(List.of(fault), fields),
                    officer,
                    id);
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
            taskings.assign(id, revision, assigned, officer);
            return FormAnswers.seeOther("/taskings/" + id);
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        }
    }

    @PostMapping("/cautions")
    ResponseEntity<?> caution(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            int number = fields.whole("number", 1, 199);
            var ground = fields.choice("ground", Caution.Ground.class);
            var text = fields.text("caution", LONG_TEXT);
            boolean legal = fields.yes("legal");
            fields.refuseFaults();
            cautions.say(id, number, ground, text, legal, officer);
            return FormAnswers.seeOther("/taskings/" + id);
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        }
    }

    /// Headquarters answers a caution.
    @PostMapping("/cautions/{caution}/answer")
    ResponseEntity<?> answer(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @PathVariable UUID caution) {
        try {
            var decision = fields.choice("decision", CautionAnswer.Reply.class);
            var text = fields.text("answer", LONG_TEXT);
            var until = fields.optionalDay("exemptUntil");
            fields.refuseFaults();
            cautions.answer(caution, decision, text, until, officer);
            return FormAnswers.seeOther("/taskings/" + id);
        } catch (BadInput bad) {
            return refused(page, officer, fields, id, bad);
        }
    }

    private static Optional<Long> revision(Fields fields) {
        return fields.optionalWhole("revision", 1, Integer.MAX_VALUE).map(Long::valueOf);
    }

    private ResponseEntity<?> refused(
            Page page, Officer officer, Fields fields, UUID id, BadInput bad) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT, page.refused(bad.faults(), fields), officer, id);
    }

    private ResponseEntity<?> refused(HttpStatus status, Page page, Officer officer, UUID id) {
        return ResponseEntity.status(status)
                .body(templates.directivesTasking(page, views.of(id, page, officer)));
    }
}
