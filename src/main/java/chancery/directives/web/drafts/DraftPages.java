package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.web.ScopeWords;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Composing a directive on one page, and rewording it while it is a draft. Whatever goes wrong,
/// nothing that was typed is lost.
@RestController
class DraftPages {

    private static final int MORE_ROWS = 5;

    private final Directives directives;
    private final Missions missions;
    private final Templates templates;

    DraftPages(Directives directives, Missions missions, Templates templates) {
        this.directives = directives;
        this.missions = missions;
        this.templates = templates;
    }

    @GetMapping("/directives/new")
    Object compose(Page page, Officer officer) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        return shown(page, DirectiveForm.empty(), new Writing("/directives/new", 0, List.of()));
    }

    @PostMapping("/directives/new")
    ResponseEntity<?> draft(Page page, Officer officer, Fields fields) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        var writing = new Writing("/directives/new", 0, List.of());
        if (fields.has("more")) {
            return ResponseEntity.ok(withMoreRows(page, officer, fields, writing));
        }
        try {
            var written = written(page, officer, fields);
            var draft = directives.draft(written.instruction(), written.points(), officer);
            return FormAnswers.seeOther("/directives/" + draft.id() + "?done=saved");
        } catch (BadInput bad) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, page, officer, fields, bad.faults(), writing);
        }
    }

    @GetMapping("/directives/{key}/edit")
    Object edit(Page page, Officer officer, @PathVariable String key) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        var directive = directives.directive(key, officer);
        requireUnissued(directive);
        var form =
                DirectiveForm.of(
                                directive.version().instruction(),
                                directive.version().points(),
                                scopes(page, officer))
                        .withSpareRows(DirectiveForm.SPARE);
        return shown(page, form, new Writing(address(key), directive.revision(), List.of()));
    }

    private static void requireUnissued(Directive directive) {
        switch (directive) {
            case Directive.Draft _, Directive.InClearance _ -> {}
            case Directive.Held _, Directive.Released _, Directive.Ended _ ->
                    throw new NotAllowed("directives.refusal.issued");
        }
    }

    @PostMapping("/directives/{key}/edit")
    ResponseEntity<?> reword(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var id = directives.idOf(key, officer);
        long revision = fields.optionalWhole("revision", 1, Integer.MAX_VALUE).orElse(1);
        var writing = new Writing(address(key), revision, List.of());
        if (fields.has("more")) {
            return ResponseEntity.ok(withMoreRows(page, officer, fields, writing));
        }
        try {
            var written = written(page, officer, fields);
            try {
                directives.reword(
                        id,
                        Optional.of(revision),
                        written.instruction(),
                        written.points(),
                        officer);
                return FormAnswers.seeOther(address(key).replace("/edit", "?done=saved"));
            } catch (Outdated outdated) {
                return overtaken(page, officer, fields, key, written, Long.parseLong(outdated.current()));
            }
        } catch (BadInput bad) {
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, page, officer, fields, bad.faults(), writing);
        } catch (NotAllowed refusal) {
            return refused(
                    HttpStatus.FORBIDDEN,
                    page,
                    officer,
                    fields,
                    List.of(Fault.of("", refusal.message())),
                    writing);
        }
    }

    /// Somebody else was quicker: both texts side by side, and this one in the form, to be sent
    /// again.
    private ResponseEntity<?> overtaken(
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

    private DirectiveInput.Written written(Page page, Officer officer, Fields fields) {
        var written = DirectiveInput.read(fields, missions.gazetteer(officer), page.words());
        fields.refuseFaults();
        return written;
    }

    private Object withMoreRows(Page page, Officer officer, Fields fields, Writing writing) {
        var form = DirectiveForm.sent(fields, scopes(page, officer)).withSpareRows(MORE_ROWS);
        return shown(page.refused(List.of(), fields), form, writing);
    }

    private ResponseEntity<?> refused(
            HttpStatus status,
            Page page,
            Officer officer,
            Fields fields,
            List<Fault> faults,
            Writing writing) {
        var form = DirectiveForm.sent(fields, scopes(page, officer));
        return ResponseEntity.status(status)
                .body(shown(page.refused(faults, fields), form, writing));
    }

    private ScopeWords scopes(Page page, Officer officer) {
        return new ScopeWords(missions.gazetteer(officer), page.words());
    }

    private Object shown(Page page, DirectiveForm form, Writing writing) {
        return templates.directivesEdit(page, form, writing);
    }

    private static String address(String key) {
        return "/directives/" + key + "/edit";
    }
}
