package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Amendments;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.web.ScopeWords;
import chancery.directives.wording.Point;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Amending a directive in force: points reworded, withdrawn and added, with the reason.
@RestController
class AmendmentPages {

    private static final int MORE = 5;

    private final Directives directives;
    private final Amendments amendments;
    private final Missions missions;
    private final Templates templates;

    AmendmentPages(
            Directives directives, Amendments amendments, Missions missions, Templates templates) {
        this.directives = directives;
        this.amendments = amendments;
        this.missions = missions;
        this.templates = templates;
    }

    @GetMapping("/directives/{key}/amendment")
    Object write(Page page, Officer officer, @PathVariable String key) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        var directive = inForce(key, officer);
        var pending = directives.pendingAmendment(directive.id(), officer);
        return templates.directivesAmendment(
                page,
                directive,
                key,
                standing(directive, ChangedPoints.shown(directive, pending), page, officer),
                pending);
    }

    private Directive.Released inForce(String key, Officer officer) {
        if (directives.directive(key, officer) instanceof Directive.Released directive) {
            return directive;
        }
        throw new NotAllowed("directives.refusal.not-in-force");
    }

    private DirectiveForm standing(
            Directive directive, List<Point> points, Page page, Officer officer) {
        var scopes = new ScopeWords(missions.gazetteer(officer), page.words());
        return DirectiveForm.of(directive.version().instruction(), points, scopes)
                .withSpareRows(DirectiveForm.SPARE);
    }

    @PostMapping("/directives/{key}/amendment")
    ResponseEntity<?> amend(Page page, Officer officer, Fields fields, @PathVariable String key) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        var directive = inForce(key, officer);
        var scopes = new ScopeWords(missions.gazetteer(officer), page.words());
        var sent = DirectiveForm.sent(fields, scopes);
        var pending = directives.pendingAmendment(directive.id(), officer);
        if (fields.has("more")) {
            var longer = sent.withSpareRows(MORE);
            var again = page.refused(List.of(), fields);
            return ResponseEntity.ok(
                    templates.directivesAmendment(again, directive, key, longer, pending));
        }
        try {
            var changed = ChangedPoints.only(fields, sent, directive.version().livePoints());
            var amendment =
                    AmendmentInput.read(
                            changed,
                            directive.version(),
                            missions.gazetteer(officer),
                            page.words());
            var revision =
                    changed.optionalWhole("revision", 1, Integer.MAX_VALUE).map(Long::valueOf);
            changed.refuseFaults();
            if (pending.isPresent()) {
                amendments.reword(directive.id(), revision, amendment, officer);
            } else {
                amendments.write(directive.id(), revision, amendment, officer);
            }
            return FormAnswers.seeOther("/directives/" + key + "?done=saved");
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(
                            templates.directivesAmendment(
                                    page.refused(bad.faults(), fields),
                                    directive,
                                    key,
                                    sent,
                                    pending));
        }
    }
}
