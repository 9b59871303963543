package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The form about a meeting as it is sent: filed, or shown again with what is to be put right.
@RestController
class FilingPages {

    private final Settings settings;
    private final FiledBefore before;
    private final FormAgain again;
    private final Filings filings;

    FilingPages(Settings settings, FiledBefore before, FormAgain again, Filings filings) {
        this.settings = settings;
        this.before = before;
        this.again = again;
        this.filings = filings;
    }

    @PostMapping("/engagements/new")
    ResponseEntity<?> record(Page page, Officer officer, Fields fields) {
        return file(settings.of(Purpose.RECORD, fields, officer), fields, page, officer);
    }

    @PostMapping("/engagements/{id}/record")
    ResponseEntity<?> hold(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return file(settings.of(Purpose.HOLD, id, fields, officer), fields, page, officer);
    }

    @PostMapping("/engagements/{id}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return file(settings.of(Purpose.CORRECT, id, fields, officer), fields, page, officer);
    }

    private ResponseEntity<?> file(Setting setting, Fields sent, Page page, Officer officer) {
        try {
            var fields = Typed.readable(sent);
            var id = filings.file(setting, fields, page.words(), officer);
            return FormAnswers.seeOther(
                    sent.has("another")
                            ? setting.opened() + heldAt(Typed.of(sent)) + "&done=saved"
                            : "/engagements/" + id + "?done=saved");
        } catch (BadInput bad) {
            return again.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    bad.faults(),
                    Optional.empty(),
                    setting,
                    sent,
                    page,
                    officer);
        } catch (Outdated overtaken) {
            var fault = Fault.of("", "engagements.fault.overtaken");
            return again.show(
                    HttpStatus.PRECONDITION_FAILED,
                    List.of(fault),
                    before.meanwhile(now(setting, officer), page.words(), officer),
                    now(setting, officer),
                    sent,
                    page,
                    officer);
        }
    }

    /// The same purpose with the engagement as it is now, so that the form can be sent again.
    private Setting now(Setting setting, Officer officer) {
        return setting.engagement()
                .map(known ->
                        settings.ofEngagement(
                                setting.purpose(), known.id(), setting.tasking(), officer))
                .orElse(setting);
    }

    private static String heldAt(Typed typed) {
        return typed.day().map(day -> "&heldAt=" + typed.value("heldAt")).orElse("");
    }
}
