package chancery.engagements.web.recording;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.approaches.Clash;
import chancery.engagements.web.reading.EngagementInput;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Made;
import chancery.web.Page;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form by which a meeting is asked for; what else is planned with the same counterparts is
/// shown before.
@RestController
class AskPages {

    private final Settings settings;
    private final AskForms forms;
    private final EngagementInput input;
    private final Approaches approaches;
    private final Chooser chooser;
    private final Creations creations;
    private final Templates templates;

    AskPages(
            Settings settings,
            AskForms forms,
            EngagementInput input,
            Approaches approaches,
            Chooser chooser,
            Creations creations,
            Templates templates) {
        this.settings = settings;
        this.forms = forms;
        this.input = input;
        this.approaches = approaches;
        this.chooser = chooser;
        this.creations = creations;
        this.templates = templates;
    }

    @GetMapping("/engagements/ask")
    Object open(Page page, Officer officer, Fields fields) {
        if (!fields.has("tasking") && !fields.has("host")) {
            return templates.engagementsChoose(page, "/engagements/ask", chooser.of(page, officer));
        }
        var setting = settings.of(Purpose.RECORD, fields, officer);
        officer.requireWorksAt(setting.mission().id(), "engagements.refusal.mission");
        return templates.engagementsAsk(
                page, forms.of(setting, Typed.NOTHING, List.of(), page, officer));
    }

    @PostMapping("/engagements/ask")
    ResponseEntity<?> ask(Page page, Officer officer, Fields fields) {
        var setting = settings.of(Purpose.RECORD, fields, officer);
        try {
            var approach = input.approach(fields, officer);
            var once = fields.optionalId("once").map(id -> "form " + id);
            boolean seen = fields.yes("seen");
            fields.refuseFaults();
            var clashes = forms.clashes(approach, officer);
            if (!clashes.isEmpty() && !seen) {
                return again(
                        HttpStatus.CONFLICT, List.of(), clashes, setting, fields, page, officer);
            }
            var made =
                    creations.once(
                            officer,
                            once,
                            "approach by form",
                            () ->
                                    new Made(
                                            303,
                                            "/engagements/"
                                                    + approaches.ask(approach, officer).id(),
                                            "{}"));
            return FormAnswers.seeOther(made.location() + "?done=saved");
        } catch (BadInput bad) {
            return again(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    bad.faults(),
                    List.of(),
                    setting,
                    fields,
                    page,
                    officer);
        }
    }

    private ResponseEntity<?> again(
            HttpStatus status,
            List<Fault> faults,
            List<Clash> clashes,
            Setting setting,
            Fields fields,
            Page page,
            Officer officer) {
        var typed = Typed.of(fields);
        return ResponseEntity.status(status)
                .body(
                        templates.engagementsAsk(
                                page.refused(faults, Fields.of(typed.fields())),
                                forms.of(setting, typed, clashes, page, officer)));
    }
}
