package chancery.reports.web;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.Inboxes;
import chancery.kernel.BadInput;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.reports.ReportDrafts;
import chancery.reports.ReportText;
import chancery.reports.Reports;
import chancery.reports.composing.Composition;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Composing a report. Nothing is kept before it is saved; whatever goes wrong, nothing that was
/// typed is lost.
@RestController
class NewReportPages {

    private final Reports reports;
    private final ReportDrafts drafts;
    private final CompositionInput compositions;
    private final Missions missions;
    private final Templates templates;
    private final Inboxes inboxes;

    NewReportPages(
            Reports reports,
            ReportDrafts drafts,
            CompositionInput compositions,
            Missions missions,
            Templates templates,
            Inboxes inboxes) {
        this.reports = reports;
        this.drafts = drafts;
        this.compositions = compositions;
        this.missions = missions;
        this.templates = templates;
        this.inboxes = inboxes;
    }

    /// The missions in whose name the officer may write.
    static List<Office> missionsOf(Officer officer, Missions missions) {
        return officer.seats().stream()
                .filter(seat ->
                        seat.roles().contains(Role.OFFICER) || seat.roles().contains(Role.RELEASER))
                .flatMap(seat -> seat.reads().stream())
                .distinct()
                .map(id -> missions.office(id, officer))
                .filter(office -> office.kind().isMission())
                .toList();
    }

    /// Composes at once when the address says what about; otherwise asks.
    @GetMapping("/reports/new")
    ResponseEntity<?> compose(Page page, Officer officer, Fields fields) {
        if (!fields.has("tasking") && !fields.has("host")) {
            return ResponseEntity.ok(asked(page, officer));
        }
        try {
            var wish = compositions.read(fields, page.words().locale(), officer);
            return ResponseEntity.ok(
                    shown(page, form(wish, drafts.suggest(wish, officer), officer)));
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(asked(page.refused(bad.faults(), fields), officer));
        }
    }

    private Object asked(Page page, Officer officer) {
        var own = missionsOf(officer, missions);
        List<InboxItem> waiting =
                own.stream()
                        .flatMap(mission -> inboxes.ofMission(mission.id(), officer).stream())
                        .toList();
        return templates.reportsNewReport(page, own, waiting);
    }

    @PostMapping("/reports/new")
    ResponseEntity<?> keep(Page page, Officer officer, Fields fields) {
        var wish = compositions.read(Fields.of(fields.raw()), page.words().locale(), officer);
        try {
            var text = ReportInput.read(fields);
            fields.refuseFaults();
            return EditReportPages.next(drafts.write(wish, text, officer), fields);
        } catch (BadInput bad) {
            var form = form(wish, ReportInput.asSent(fields), officer);
            return ResponseEntity.unprocessableContent()
                    .body(shown(page.refused(bad.faults(), fields), form));
        }
    }

    private EditForm form(Composition wish, ReportText text, Officer officer) {
        return new EditForm(
                "/reports/new",
                "/reports",
                0,
                wish.mission(),
                wish.host(),
                wish.tasking(),
                wish.round(),
                text,
                reports.engagementsOf(wish.mission(), wish.host(), officer),
                Optional.empty());
    }

    private Object shown(Page page, EditForm form) {
        return templates.reportsEdit(page, form);
    }
}
