package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive;
import chancery.directives.DirectiveDrafts;
import chancery.directives.Directives;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.kernel.Outdated;
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

/// Composing a directive on one page, and rewording it while it is a draft. Whatever goes wrong,
/// nothing that was typed is lost.
@RestController
class DraftPages {

    private final Directives directives;
    private final DirectiveDrafts drafts;
    private final WritingShown shown;

    DraftPages(Directives directives, DirectiveDrafts drafts, WritingShown shown) {
        this.directives = directives;
        this.drafts = drafts;
        this.shown = shown;
    }

    @GetMapping("/directives/new")
    Object compose(Page page, Officer officer) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        return shown.page(page, DirectiveForm.empty(), Writing.NEW);
    }

    @PostMapping("/directives/new")
    ResponseEntity<?> draft(Page page, Officer officer, Fields fields) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        var writing = Writing.NEW;
        if (fields.has("more")) {
            return ResponseEntity.ok(shown.withMoreRows(page, officer, fields, writing));
        }
        try {
            var written = shown.written(page, officer, fields);
            var draft = drafts.draft(written.instruction(), written.points(), officer);
            return FormAnswers.seeOther("/directives/" + draft.id() + "?done=saved");
        } catch (BadInput bad) {
            return shown.refused(page, officer, fields, bad, writing);
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
                                shown.scopes(page, officer))
                        .withSpareRows(DirectiveForm.SPARE);
        return shown.page(
                page,
                form,
                new Writing(WritingShown.address(key), directive.revision(), List.of()));
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
        var writing = new Writing(WritingShown.address(key), revision, List.of());
        if (fields.has("more")) {
            return ResponseEntity.ok(shown.withMoreRows(page, officer, fields, writing));
        }
        try {
            var written = shown.written(page, officer, fields);
            try {
                drafts.reword(
                        id,
                        Optional.of(revision),
                        written.instruction(),
                        written.points(),
                        officer);
                return FormAnswers.seeOther(
                        WritingShown.address(key).replace("/edit", "?done=saved"));
            } catch (Outdated outdated) {
                return shown.overtaken(
                        page, officer, fields, key, written, Long.parseLong(outdated.current()));
            }
        } catch (BadInput bad) {
            return shown.refused(page, officer, fields, bad, writing);
        } catch (NotAllowed refusal) {
            return shown.refused(
                    HttpStatus.FORBIDDEN,
                    page,
                    officer,
                    fields,
                    List.of(Fault.of("", refusal.message())),
                    writing);
        }
    }
}
