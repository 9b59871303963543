package chancery.engagements.web.brief;

import chancery.access.Officer;
import chancery.directives.taskings.Tasking;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.Filed;
import chancery.engagements.web.recording.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What passed on each point the last time it came up with a host.
@Component
class LastHere {

    private static final int MOST_MEETINGS = 20;

    private final Engagements engagements;

    LastHere(Engagements engagements) {
        this.engagements = engagements;
    }

    Map<Integer, Brief.Last> of(Tasking tasking, Setting setting, Officer officer) {
        var filter =
                new EngagementFilter(
                        Optional.of(setting.mission().code()),
                        Optional.of(tasking.host()),
                        Optional.empty(),
                        Optional.of(tasking.directive()),
                        Optional.empty(),
                        "");
        var last = new HashMap<Integer, Brief.Last>();
        engagements.list(filter, officer).stream()
                .limit(MOST_MEETINGS)
                .map(EngagementListed::id)
                .forEach(id -> note(id, engagements.versionsOf(id, officer), tasking, last));
        return last;
    }

    private static void note(
            UUID engagement, List<Filed> versions, Tasking tasking, Map<Integer, Brief.Last> last) {
        if (versions.isEmpty()) {
            return;
        }
        var meeting = versions.getLast().meeting();
        var who =
                meeting.counterparts().stream()
                        .map(Counterpart::title)
                        .collect(Collectors.joining("; "));
        meeting.deliveries().stream()
                .filter(point -> point.tasking().equals(tasking.id()))
                .forEach(point ->
                        last.putIfAbsent(
                                point.number(),
                                new Brief.Last(engagement, meeting.day(), who, point.exchange())));
    }
}
