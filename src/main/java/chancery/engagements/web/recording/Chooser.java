package chancery.engagements.web.recording;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.directives.taskings.Inboxes;
import chancery.missions.Missions;
import chancery.missions.Network;
import chancery.missions.Office;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds what an officer could have spoken about: the taskings of their missions, and the hosts.
@Component
class Chooser {

    private final Missions missions;
    private final Inboxes inboxes;

    Chooser(Missions missions, Inboxes inboxes) {
        this.missions = missions;
        this.inboxes = inboxes;
    }

    List<Choices> of(Page page, Officer officer) {
        var network = missions.network(officer);
        return officer.seats().stream()
                .map(HeldSeat::office)
                .distinct()
                .filter(office -> officer.worksAt(office))
                .map(office -> missions.office(office, officer))
                .filter(office -> office.kind().isMission())
                .map(office -> choices(office, network, page, officer))
                .toList();
    }

    private Choices choices(Office mission, Network network, Page page, Officer officer) {
        var today = LocalDate.ofInstant(page.now(), mission.zone());
        return new Choices(
                mission,
                inboxes.ofMission(mission.id(), officer),
                network.accreditationsOf(mission.id()).stream()
                        .filter(known -> known.period().includes(today))
                        .map(known -> known.host())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
