package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.engagements.Draft;
import chancery.engagements.Drafts;
import chancery.kernel.Fault;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// Shows the form about a meeting once more, with everything that was typed.
@Component
class FormAgain {

    private final RecordForms forms;
    private final Drafts drafts;
    private final Templates templates;

    FormAgain(RecordForms forms, Drafts drafts, Templates templates) {
        this.forms = forms;
        this.drafts = drafts;
        this.templates = templates;
    }

    /// The form once more, with everything that was typed; it is kept as a draft too.
    ResponseEntity<?> show(
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

    /// The revision of the draft that the page was opened with.
    static long seen(Fields sent) {
        return sent.optionalWhole("draftRevision", 0, Integer.MAX_VALUE).orElse(0);
    }
}
