package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.Inboxes;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.engagements.Engagement;
import chancery.engagements.Engagements;
import chancery.engagements.exchange.PointDelivery;
import chancery.kernel.CountryCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The tasking that a meeting is likely to be about where nobody names one.
@Component
public class LikelyTasking {

    private final Engagements engagements;
    private final Taskings taskings;
    private final Inboxes inboxes;

    LikelyTasking(Engagements engagements, Taskings taskings, Inboxes inboxes) {
        this.engagements = engagements;
        this.taskings = taskings;
        this.inboxes = inboxes;
    }

    /// The one that was spoken of before, else the only one that waits for this host.
    Optional<Tasking> of(Purpose purpose, Engagement engagement, Officer officer) {
        return spokenOf(engagement.id(), officer).or(() -> onlyOne(purpose, engagement, officer));
    }

    private Optional<Tasking> spokenOf(UUID engagement, Officer officer) {
        var versions = engagements.versionsOf(engagement, officer);
        return versions.isEmpty()
                ? Optional.empty()
                : versions.getLast().meeting().deliveries().stream()
                        .map(PointDelivery::tasking)
                        .findFirst()
                        .flatMap(id -> taskings.findById(id, officer));
    }

    private Optional<Tasking> onlyOne(Purpose purpose, Engagement engagement, Officer officer) {
        var waiting = waitingFor(engagement.mission(), engagement.host(), officer);
        return purpose == Purpose.HOLD && waiting.size() == 1
                ? taskings.findById(waiting.getFirst().tasking(), officer)
                : Optional.empty();
    }

    /// The taskings of a mission that wait and concern a host.
    public List<InboxItem> waitingFor(UUID mission, CountryCode host, Officer officer) {
        return inboxes.ofMission(mission, officer).stream()
                .filter(item -> item.host().equals(host))
                .toList();
    }
}
