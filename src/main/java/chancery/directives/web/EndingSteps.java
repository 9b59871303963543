package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.Directive.Stage;
import chancery.directives.Directives;
import chancery.directives.Endings;
import chancery.web.Fields;
import chancery.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The form by which a directive ends.
@RestController
@RequestMapping("/directives/{key}/end")
class EndingSteps {

    private static final int LONG_TEXT = 4_000;

    private final Directives directives;
    private final Endings endings;
    private final StepAnswers steps;

    EndingSteps(Directives directives, Endings endings, StepAnswers steps) {
        this.directives = directives;
        this.endings = endings;
        this.steps = steps;
    }

    @PostMapping
    ResponseEntity<?> end(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = steps.asked(page, officer, fields, key);
        return steps.taken(
                asked,
                () -> {
                    var how = fields.choice("how", Stage.class);
                    var why = fields.text("why", LONG_TEXT);
                    var successor = Successors.read(fields, directives, officer);
                    var revision = asked.revision();
                    fields.refuseFaults();
                    endings.end(asked.id(), revision, how, why, successor, officer);
                    return "/directives/" + key;
                });
    }
}
