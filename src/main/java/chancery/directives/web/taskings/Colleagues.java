package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.taskings.MissionOfficers;
import chancery.directives.taskings.Tasking;
import chancery.kernel.Days;
import chancery.missions.Missions;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/// The officers of a mission to whom a tasking may be given.
@Component
class Colleagues {

    private final Missions missions;

    Colleagues(Missions missions) {
        this.missions = missions;
    }

    /// None where the tasking is not theirs to give.
    List<Option> officersOf(Tasking tasking, Page page, Officer officer) {
        if (!MissionOfficers.speaksFor(tasking.mission(), officer) || !tasking.state().isOpen()) {
            return List.of();
        }
        var today = Days.of(page.now());
        return missions.holdingsOf(tasking.mission(), officer).stream()
                .filter(held -> held.period().includes(today))
                .map(held -> new Option(held.officer().toString(), held.officerName()))
                .distinct()
                .toList();
    }
}
