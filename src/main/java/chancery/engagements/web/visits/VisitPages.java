package chancery.engagements.web.visits;

import chancery.access.Officer;
import chancery.engagements.visits.VisitKind;
import chancery.engagements.visits.Visits;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Visits and conferences, and what belongs to them.
@RestController
class VisitPages {

    private final Visits visits;
    private final VisitViews views;
    private final VisitShown shown;
    private final Templates templates;

    VisitPages(Visits visits, VisitViews views, VisitShown shown, Templates templates) {
        this.visits = visits;
        this.views = views;
        this.shown = shown;
        this.templates = templates;
    }

    @GetMapping("/visits")
    Object list(Page page, Officer officer, Fields fields) {
        var days = VisitDays.read(fields, page.now());
        var rows = views.rows(visits.between(days.from(), days.to(), officer), page, officer);
        return templates.engagementsVisitsList(page, rows, days);
    }

    @GetMapping("/visits/new")
    Object form(Page page, Officer officer) {
        return templates.engagementsVisitsPlanning(page, views.officesOf(officer));
    }

    @PostMapping("/visits/new")
    ResponseEntity<?> plan(Page page, Officer officer, Fields fields) {
        try {
            var input = VisitInput.ofNew(fields);
            fields.refuseFaults();
            var visit =
                    visits.plan(
                            input.kind().orElse(VisitKind.CONFERENCE),
                            input.preparing(),
                            input.host(),
                            input.plan(),
                            officer);
            return FormAnswers.seeOther("/visits/" + visit.id() + "?done=saved");
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(form(page.refused(bad.faults(), fields), officer));
        }
    }

    @GetMapping("/visits/{id}")
    Object visit(Page page, Officer officer, @PathVariable UUID id) {
        return shown.show(page, officer, id);
    }

    @PostMapping("/visits/{id}/plan")
    ResponseEntity<?> change(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return shown.done(
                page,
                officer,
                fields,
                id,
                () -> {
                    var input = VisitInput.ofChange(fields);
                    var reason = fields.text("reason", 2_000);
                    var version = version(fields);
                    fields.refuseFaults();
                    visits.change(id, version, input.plan(), reason, officer);
                });
    }

    @PostMapping("/visits/{id}/cancellation")
    ResponseEntity<?> cancel(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return shown.done(
                page,
                officer,
                fields,
                id,
                () -> {
                    var reason = fields.text("reason", 2_000);
                    var version = version(fields);
                    fields.refuseFaults();
                    visits.cancel(id, version, reason, officer);
                });
    }

    private static Optional<Long> version(Fields fields) {
        return Optional.of((long) fields.whole("version", 1, 1_000_000));
    }
}
