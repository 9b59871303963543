package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.Cautions;
import chancery.directives.taskings.InboxItem.Part;
import chancery.directives.taskings.MissionOfficers;
import chancery.directives.taskings.Taskings;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.places.HostNames;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
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

    private static final List<Part> ORDER =
            List.of(
                    Part.TO_ACKNOWLEDGE,
                    Part.TO_DELIVER,
                    Part.TO_REPORT,
                    Part.RETURNED,
                    Part.OWED,
                    Part.WAITING);

    private final Taskings taskings;
    private final InboxMatters matters;
    private final Cautions cautions;
    private final Missions missions;
    private final Templates templates;

    InboxPages(
            Taskings taskings,
            InboxMatters matters,
            Cautions cautions,
            Missions missions,
            Templates templates) {
        this.taskings = taskings;
        this.matters = matters;
        this.cautions = cautions;
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
                .orElseGet(() -> headquarters(page, officer));
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
                taskings.inboxOf(mission.id(), officer).stream()
                        .filter(item -> !mine || item.isOf(officer.id()))
                        .map(item -> InboxRow.of(item, today, mayStep, page.words()))
                        .toList();
        var others =
                matters.of(mission, page.words(), officer).stream()
                        .map(matter -> MatterRow.of(matter, today, page.words()))
                        .toList();
        return templates.directivesInbox(
                page, mission, missionsOf(officer).toList(), parts(rows, others));
    }

    private static List<InboxPart> parts(List<InboxRow> rows, List<MatterRow> matters) {
        return ORDER.stream()
                .map(part ->
                        new InboxPart(
                                part,
                                rows.stream().filter(row -> row.item().part() == part).toList(),
                                matters.stream()
                                        .filter(one -> one.matter().part() == part)
                                        .toList()))
                .toList();
    }

    private Object headquarters(Page page, Officer officer) {
        var today = LocalDate.ofInstant(page.now(), ZoneOffset.UTC);
        var waiting =
                taskings.waitingForHeadquarters(officer).stream()
                        .map(step ->
                                new WaitingLine(
                                        step,
                                        HostNames.of(step.host(), page.words()),
                                        step.saidAt()
                                                .atZone(ZoneOffset.UTC)
                                                .toLocalDate()
                                                .until(today, ChronoUnit.DAYS)))
                        .toList();
        return templates.directivesWaiting(page, waiting, cautionsFor(page, officer, today));
    }

    /// The legal role finds the legal ones first, a desk its own.
    private List<CautionLine> cautionsFor(Page page, Officer officer, LocalDate today) {
        return cautions.waiting(officer).stream()
                .map(caution ->
                        new CautionLine(
                                caution,
                                HostNames.of(caution.host(), page.words()),
                                caution.saidAt()
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .until(today, ChronoUnit.DAYS),
                                Cautions.answers(officer, caution.legal())))
                .sorted(Comparator.comparing(line -> !line.mine()))
                .toList();
    }
}
