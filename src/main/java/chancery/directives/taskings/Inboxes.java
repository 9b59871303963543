package chancery.directives.taskings;

import chancery.database.Reader;
import chancery.directives.store.DueStore;
import chancery.directives.store.InboxStore;
import chancery.directives.store.WaitingStore;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what waits: at a mission, and for headquarters.
@Service
@Transactional(readOnly = true)
public class Inboxes {

    private final InboxStore inbox;
    private final WaitingStore waiting;
    private final DueStore due;
    private final Missions missions;
    private final Clock clock;

    Inboxes(InboxStore inbox, WaitingStore waiting, DueStore due, Missions missions, Clock clock) {
        this.inbox = inbox;
        this.waiting = waiting;
        this.due = due;
        this.missions = missions;
        this.clock = clock;
    }

    /// The version in force, if it changed points of the mission that has not acknowledged it.
    public Optional<Integer> unacknowledged(Tasking tasking, Reader reader) {
        return tasking.state() == TaskingState.SENT || tasking.state() == TaskingState.CLOSED
                ? Optional.empty()
                : inbox.unacknowledged(tasking.id(), reader);
    }

    /// What waits at a mission, most urgent first.
    public List<InboxItem> ofMission(UUID mission, Reader reader) {
        var zone = missions.office(mission, reader).zone();
        return inbox.of(mission, LocalDate.ofInstant(clock.instant(), zone), reader);
    }

    /// The day on which each tasking of a directive next owes something; those that owe nothing are
    /// missing.
    public Map<UUID, LocalDate> dueOf(UUID directive, Reader reader) {
        return due.dueOf(directive, reader);
    }

    /// What waits for headquarters' answer, oldest first.
    public List<WaitingStep> forHeadquarters(Reader reader) {
        return waiting.steps(reader);
    }
}
