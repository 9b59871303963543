package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.Inboxes;
import chancery.directives.taskings.MissionOfficers;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What waits for an officer: at the mission, or for headquarters' answer.
@RestController
class InboxPages {

    private final Inboxes inboxes;
    private final InboxMatters matters;
    private final WaitingPage waiting;
    private final Missions missions;
    private final Templates templates;

    InboxPages(
            Inboxes inboxes,
            InboxMatters matters,
            WaitingPage waiting,
            Missions missions,
            Templates templates) {
        this.inboxes = inboxes;
        this.matters = matters;
        this.waiting = waiting;
        this.missions = missions;
        this.templates = templates;
    }

    /// Everyone begins where their work waits.
    @GetMapping("/")
    ResponseEntity<?> home(Officer officer) {
        return FormAnswers.seeOther(
                missionsOf(officer)
                        .findFirst()
                        .map(mission -> "/inbox/" + mission.code().inAddress())
                        .orElse("/directives"));
    }

    @GetMapping("/inbox")
    Object inbox(Page page, Officer officer) {
        return missionsOf(officer)
                .findFirst()
                .<Object>map(mission -> shown(page, officer, mission, false))
                .orElseGet(() -> waiting.of(page, officer));
    }

    @GetMapping("/inbox/{code}")
    Object inboxOf(
            Page page,
            Officer officer,
            @PathVariable String code,
            @RequestParam Optional<String> mine) {
        var mission =
                Optional.of(code)
                        .filter(OfficeCode::isCode)
                        .flatMap(text -> missions.findByCode(OfficeCode.parse(text), officer))
                        .filter(office -> office.kind().isMission())
                        .filter(office -> mayRead(office, officer))
                        .orElseThrow(() -> new NotFound("inbox", code));
        return shown(page, officer, mission, mine.isPresent());
    }

    /// Its own officers, and headquarters, which reads every tasking.
    private boolean mayRead(Office mission, Officer officer) {
        return officer.offices().contains(mission.id())
                || officer.offices().contains(missions.headquarters(officer).id());
    }

    private Stream<Office> missionsOf(Officer officer) {
        return officer.seats().stream()
                .map(seat -> missions.office(seat.office(), officer))
                .filter(office -> office.kind().isMission())
                .distinct();
    }

    private Object shown(Page page, Officer officer, Office mission, boolean mine) {
        var today = page.now().atZone(mission.zone()).toLocalDate();
        boolean mayStep = MissionOfficers.speaksFor(mission.id(), officer);
        var rows =
                inboxes.ofMission(mission.id(), officer).stream()
                        .filter(item -> !mine || item.isOf(officer.id()))
                        .map(item -> InboxRow.of(item, today, mayStep, page.words()))
                        .toList();
        var others =
                matters.of(mission, page.words(), officer).stream()
                        .map(matter -> MatterRow.of(matter, today, page.words()))
                        .toList();
        return templates.directivesInbox(
                page, mission, missionsOf(officer).toList(), InboxPart.of(rows, others));
    }
}
