package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.cautions.Caution;
import chancery.directives.cautions.CautionAnswer;
import chancery.directives.cautions.CautionSteps;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The forms by which a mission advises against a point, and headquarters answers.
@RestController
@RequestMapping("/taskings/{id}/cautions")
class CautionPages {

    private static final int LONG_TEXT = 4_000;

    private final CautionSteps steps;
    private final TaskingShown shown;

    CautionPages(CautionSteps steps, TaskingShown shown) {
        this.steps = steps;
        this.shown = shown;
    }

    @PostMapping
    ResponseEntity<?> caution(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            int number = fields.whole("number", 1, 199);
            var ground = fields.choice("ground", Caution.Ground.class);
            var text = fields.text("caution", LONG_TEXT);
            boolean legal = fields.yes("legal");
            fields.refuseFaults();
            steps.say(id, number, ground, text, legal, officer);
            return FormAnswers.seeOther("/taskings/" + id);
        } catch (BadInput bad) {
            return shown.refused(page, officer, fields, id, bad);
        }
    }

    /// Headquarters answers a caution.
    @PostMapping("/{caution}/answer")
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
            steps.answer(caution, decision, text, until, officer);
            return FormAnswers.seeOther("/taskings/" + id);
        } catch (BadInput bad) {
            return shown.refused(page, officer, fields, id, bad);
        }
    }
}
