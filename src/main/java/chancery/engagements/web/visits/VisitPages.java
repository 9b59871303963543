package chancery.engagements.web.visits;

import chancery.access.Officer;
import chancery.engagements.visits.RecordKind;
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
    private final Templates templates;

    VisitPages(Visits visits, VisitViews views, Templates templates) {
        this.visits = visits;
        this.views = views;
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
        return templates.engagementsVisitsVisit(page, views.view(id, page, officer));
    }

    @PostMapping("/visits/{id}/plan")
    ResponseEntity<?> change(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return done(
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
        return done(
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

    @PostMapping("/visits/{id}/parts")
    ResponseEntity<?> add(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return done(
                page,
                officer,
                fields,
                id,
                () -> {
                    var record = fields.text("record", 300);
                    fields.refuseFaults();
                    visits.add(id, record, officer);
                });
    }

    @PostMapping("/visits/{id}/parts/removal")
    ResponseEntity<?> remove(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return done(
                page,
                officer,
                fields,
                id,
                () -> {
                    var kind = fields.choice("kind", RecordKind.class);
                    var key = fields.text("key", 100);
                    fields.refuseFaults();
                    visits.remove(id, kind, key, officer);
                });
    }

    private static Optional<Long> version(Fields fields) {
        return Optional.of((long) fields.whole("version", 1, 1_000_000));
    }

    private ResponseEntity<?> done(
            Page page, Officer officer, Fields fields, UUID id, Runnable step) {
        return FormAnswers.after(
                page,
                fields,
                "engagements.fault.overtaken",
                () -> {
                    step.run();
                    return "/visits/" + id;
                },
                again -> visit(again, officer, id));
    }
}
