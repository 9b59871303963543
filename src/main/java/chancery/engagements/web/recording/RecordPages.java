package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.engagements.Drafts;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form about a meeting, opened with what is known and what was half typed.
@RestController
class RecordPages {

    private final Settings settings;
    private final RecordForms forms;
    private final FiledBefore before;
    private final Drafts drafts;
    private final Chooser chooser;
    private final Templates templates;

    RecordPages(
            Settings settings,
            RecordForms forms,
            FiledBefore before,
            Drafts drafts,
            Chooser chooser,
            Templates templates) {
        this.settings = settings;
        this.forms = forms;
        this.before = before;
        this.drafts = drafts;
        this.chooser = chooser;
        this.templates = templates;
    }

    @GetMapping("/engagements/new")
    Object open(Page page, Officer officer, Fields fields) {
        if (!fields.has("tasking") && !fields.has("host")) {
            return templates.engagementsChoose(page, "/engagements/new", chooser.of(page, officer));
        }
        return opened(settings.of(Purpose.RECORD, fields, officer), fields, page, officer);
    }

    @GetMapping("/engagements/{id}/record")
    Object openToHold(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return opened(settings.of(Purpose.HOLD, id, fields, officer), fields, page, officer);
    }

    @GetMapping("/engagements/{id}/correction")
    Object openToCorrect(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return opened(settings.of(Purpose.CORRECT, id, fields, officer), fields, page, officer);
    }

    private Object opened(Setting setting, Fields fields, Page page, Officer officer) {
        officer.requireWorksAt(setting.mission().id(), "engagements.refusal.mission");
        var draft = drafts.find(setting.draftKey(), officer);
        var typed =
                draft.map(kept -> new Typed(kept.fields()))
                        .orElseGet(() -> start(setting, fields, officer));
        var form = forms.of(setting, typed, page, officer);
        return templates.engagementsRecord(
                filled(page, typed), draft.map(form::restoredFrom).orElse(form));
    }

    /// What stands in a form that nobody has typed in yet.
    private Typed start(Setting setting, Fields fields, Officer officer) {
        return switch (setting.purpose()) {
            case CORRECT -> before.asTyped(setting, officer);
            case HOLD, RECORD ->
                    fields.has("heldAt")
                            ? new Typed(Map.of("heldAt", fields.texts("heldAt")))
                            : Typed.NOTHING;
        };
    }

    private static Page filled(Page page, Typed typed) {
        return typed.fields().isEmpty()
                ? page
                : page.refused(page.faults(), Fields.of(typed.fields()));
    }
}
