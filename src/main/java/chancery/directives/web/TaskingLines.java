package chancery.directives.web;

import chancery.access.Officer;
import chancery.directives.taskings.Inboxes;
import chancery.directives.taskings.Tasking;
import chancery.directives.web.taskings.TaskingLine;
import chancery.kernel.Days;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The taskings of a directive as its page lists them.
@Component
class TaskingLines {

    private final Inboxes inboxes;
    private final Missions missions;

    TaskingLines(Inboxes inboxes, Missions missions) {
        this.inboxes = inboxes;
        this.missions = missions;
    }

    List<TaskingLine> of(
            UUID id, List<Tasking> given, Map<UUID, String> names, Page page, Officer officer) {
        var network = missions.network(officer);
        var due = inboxes.dueOf(id, officer);
        var today = Days.of(page.now());
        return given.stream()
                .map(tasking -> {
                    var mission = network.office(tasking.mission());
                    var next =
                            Optional.ofNullable(due.get(tasking.id()))
                                    .filter(day -> tasking.state().isOpen());
                    return new TaskingLine(
                            tasking.id(),
                            mission.map(Office::code).map(Object::toString).orElse("–"),
                            mission.map(office -> office.name(page.words().locale())).orElse("–"),
                            HostNames.of(tasking.host(), page.words()),
                            tasking.state(),
                            next,
                            next.filter(today::isAfter).isPresent(),
                            tasking.officer().map(by -> names.getOrDefault(by, "–")).orElse(""));
                })
                .toList();
    }
}
