package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.engagements.Draft;
import chancery.engagements.Drafts;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form about a meeting: opened with what is known and what was half typed, checked while
/// typing, filed.
@RestController
class RecordPages {

    private final Settings settings;
    private final RecordForms forms;
    private final Filings filings;
    private final Drafts drafts;
    private final Chooser chooser;
    private final Templates templates;

    RecordPages(
            Settings settings,
            RecordForms forms,
            Filings filings,
            Drafts drafts,
            Chooser chooser,
            Templates templates) {
        this.settings = settings;
        this.forms = forms;
        this.filings = filings;
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
        return opened(of(Purpose.HOLD, id, fields, officer), fields, page, officer);
    }

    @GetMapping("/engagements/{id}/correction")
    Object openToCorrect(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return opened(of(Purpose.CORRECT, id, fields, officer), fields, page, officer);
    }

    private Setting of(Purpose purpose, UUID id, Fields fields, Officer officer) {
        return settings.ofEngagement(purpose, id, settings.taskingOf(fields, officer), officer);
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
            case CORRECT -> forms.filed(setting, officer);
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

    @PostMapping("/engagements/new")
    ResponseEntity<?> record(Page page, Officer officer, Fields fields) {
        return file(settings.of(Purpose.RECORD, fields, officer), fields, page, officer);
    }

    @PostMapping("/engagements/{id}/record")
    ResponseEntity<?> hold(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return file(of(Purpose.HOLD, id, fields, officer), fields, page, officer);
    }

    @PostMapping("/engagements/{id}/correction")
    ResponseEntity<?> correct(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return file(of(Purpose.CORRECT, id, fields, officer), fields, page, officer);
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
            return again(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    bad.faults(),
                    Optional.empty(),
                    setting,
                    sent,
                    page,
                    officer);
        } catch (Outdated overtaken) {
            var fault = Fault.of("", "engagements.fault.overtaken");
            return again(
                    HttpStatus.PRECONDITION_FAILED,
                    List.of(fault),
                    forms.meanwhile(now(setting, officer), page.words(), officer),
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

    /// The form once more, with everything that was typed; it is kept as a draft too.
    private ResponseEntity<?> again(
            HttpStatus status,
            List<Fault> faults,
            Optional<Meanwhile> meanwhile,
            Setting setting,
            Fields sent,
            Page page,
            Officer officer) {
        var typed = Typed.of(sent);
        var kept = drafts.keep(setting.draftKey(), typed.fields(), seen(sent), officer);
        var form = forms.of(setting, typed, page, officer).beside(meanwhile);
        return ResponseEntity.status(status)
                .body(
                        templates.engagementsRecord(
                                page.refused(faults, Fields.of(typed.fields())),
                                form.typedOnFrom(
                                        kept.map(Draft::revision).orElseGet(() -> seen(sent)))));
    }

    private static long seen(Fields sent) {
        return sent.optionalWhole("draftRevision", 0, Integer.MAX_VALUE).orElse(0);
    }

    /// Says the capture line back on the whole page, for browsers that run no scripts.
    @PostMapping("/engagements/check")
    ResponseEntity<?> check(Page page, Officer officer, Fields fields) {
        return again(
                HttpStatus.OK,
                List.of(),
                Optional.empty(),
                setting(fields, officer),
                fields,
                page,
                officer);
    }

    /// Says the capture line back while it is being typed.
    @PostMapping("/engagements/echo")
    Object echo(Page page, Officer officer, Fields fields) {
        var setting = setting(fields, officer);
        return templates.engagementsEcho(
                page, forms.echo(setting, Typed.of(fields), page, officer));
    }

    /// Keeps what was typed so far.
    @PostMapping("/engagements/drafts")
    Object keep(Page page, Officer officer, Fields fields) {
        var setting = setting(fields, officer);
        var kept =
                drafts.keep(setting.draftKey(), Typed.of(fields).fields(), seen(fields), officer);
        return templates.engagementsDraftState(
                page,
                kept.map(Draft::revision).orElseGet(() -> seen(fields)),
                kept.map(Draft::savedAt),
                kept.isEmpty(),
                setting.mission().zone());
    }

    @PostMapping("/engagements/drafts/deletion")
    ResponseEntity<?> beginAnew(Officer officer, Fields fields) {
        var setting = setting(fields, officer);
        drafts.discard(setting.draftKey(), officer);
        return FormAnswers.seeOther(setting.opened());
    }

    private Setting setting(Fields fields, Officer officer) {
        var purpose = fields.choice("purpose", Purpose.class, Purpose.RECORD);
        return settings.of(purpose, fields, officer);
    }
}
