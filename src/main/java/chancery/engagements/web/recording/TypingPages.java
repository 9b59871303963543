package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.engagements.Draft;
import chancery.engagements.Drafts;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The form about a meeting while it is being typed: said back, kept, begun anew.
@RestController
class TypingPages {

    private final Settings settings;
    private final RecordForms forms;
    private final FormAgain again;
    private final Drafts drafts;
    private final Templates templates;

    TypingPages(
            Settings settings,
            RecordForms forms,
            FormAgain again,
            Drafts drafts,
            Templates templates) {
        this.settings = settings;
        this.forms = forms;
        this.again = again;
        this.drafts = drafts;
        this.templates = templates;
    }

    /// Says the capture line back on the whole page, for browsers that run no scripts.
    @PostMapping("/engagements/check")
    ResponseEntity<?> check(Page page, Officer officer, Fields fields) {
        return again.show(
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
                drafts.keep(
                        setting.draftKey(),
                        Typed.of(fields).fields(),
                        FormAgain.seen(fields),
                        officer);
        return templates.engagementsDraftState(
                page,
                kept.map(Draft::revision).orElseGet(() -> FormAgain.seen(fields)),
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
