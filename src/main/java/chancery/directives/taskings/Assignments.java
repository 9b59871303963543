package chancery.directives.taskings;

import chancery.access.Officer;
import chancery.directives.store.TaskingStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which a mission gives its taskings to its officers.
@Service
@Transactional
public class Assignments {

    private final TaskingStore store;
    private final Missions missions;
    private final Journal journal;
    private final Clock clock;

    Assignments(TaskingStore store, Missions missions, Journal journal, Clock clock) {
        this.store = store;
        this.missions = missions;
        this.journal = journal;
        this.clock = clock;
    }

    /// Gives a tasking to an officer of the mission.
    public Tasking assign(UUID id, Optional<Long> expected, UUID assigned, Officer officer) {
        var tasking = store.lock(id, expected, officer);
        MissionOfficers.require(tasking, officer);
        var today = Days.of(clock.instant());
        boolean holdsSeat =
                missions.holdingsOf(tasking.mission(), officer).stream()
                        .anyMatch(held ->
                                held.officer().equals(assigned) && held.period().includes(today));
        if (!holdsSeat) {
            throw BadInput.of("officer", "directives.fault.not-of-mission");
        }
        var after = tasking.assignedTo(assigned);
        store.save(after, officer);
        journal.record(
                new TaskingEntry.TaskingAssigned(id, assigned, officer.id(), clock.instant()),
                tasking.label());
        return after;
    }
}
