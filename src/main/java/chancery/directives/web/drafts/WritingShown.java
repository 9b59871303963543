package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.web.ScopeWords;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import pages.Templates;

/// The form in which a directive is written, with whatever was typed.
@Component
class WritingShown {

    private static final int MORE_ROWS = 5;

    private final Directives directives;
    private final Missions missions;
    private final Templates templates;

    WritingShown(Directives directives, Missions missions, Templates templates) {
        this.directives = directives;
        this.missions = missions;
        this.templates = templates;
    }

    /// Somebody else was quicker: both texts side by side, and this one in the form, to be sent
    /// again.
    ResponseEntity<?> overtaken(
            Page page,
            Officer officer,
            Fields fields,
            String key,
            DirectiveInput.Written written,
            long current) {
        var theirs = directives.directive(key, officer).version();
        var scopes = scopes(page, officer);
        var differences =
                Difference.between(
                        DirectiveForm.of(theirs.instruction(), theirs.points(), scopes),
                        DirectiveForm.of(written.instruction(), written.points(), scopes),
                        page.words());
        return refused(
                HttpStatus.PRECONDITION_FAILED,
                page,
                officer,
                fields,
                List.of(),
                new Writing(address(key), current, differences));
    }

    Object withMoreRows(Page page, Officer officer, Fields fields, Writing writing) {
        var form = DirectiveForm.sent(fields, scopes(page, officer)).withSpareRows(MORE_ROWS);
        return page(page.refused(List.of(), fields), form, writing);
    }

    ResponseEntity<?> refused(
            HttpStatus status,
            Page page,
            Officer officer,
            Fields fields,
            List<Fault> faults,
            Writing writing) {
        var form = DirectiveForm.sent(fields, scopes(page, officer));
        return ResponseEntity.status(status)
                .body(page(page.refused(faults, fields), form, writing));
    }

    ScopeWords scopes(Page page, Officer officer) {
        return new ScopeWords(missions.gazetteer(officer), page.words());
    }

    Object page(Page page, DirectiveForm form, Writing writing) {
        return templates.directivesEdit(page, form, writing);
    }

    static String address(String key) {
        return "/directives/" + key + "/edit";
    }

    DirectiveInput.Written written(Page page, Officer officer, Fields fields) {
        var written = DirectiveInput.read(fields, missions.gazetteer(officer), page.words());
        fields.refuseFaults();
        return written;
    }

    ResponseEntity<?> refused(
            Page page, Officer officer, Fields fields, BadInput bad, Writing writing) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT, page, officer, fields, bad.faults(), writing);
    }
}
