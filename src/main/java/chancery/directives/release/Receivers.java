package chancery.directives.release;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.directives.Directive;
import chancery.directives.Directive.Releasable;
import chancery.directives.store.DueStore;
import chancery.kernel.Days;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to who would receive a directive: which points each mission has, and how loaded it is.
@Service
@Transactional(readOnly = true)
public class Receivers {

    private final DueStore due;
    private final Missions missions;
    private final Clock clock;

    Receivers(DueStore due, Missions missions, Clock clock) {
        this.due = due;
        this.missions = missions;
        this.clock = clock;
    }

    /// What each mission would receive if it went out today.
    public List<PostingVariant> of(Directive directive, Reader reader) {
        return Variants.of(
                directive.version(), missions.network(reader), missions.gazetteer(reader), today());
    }

    /// How many directives each mission has due in the week of a day.
    public Map<UUID, Integer> loadInWeekOf(LocalDate day, Reader reader) {
        return due.loadInWeekOf(day, reader);
    }

    /// Everything that the rules look at, should the officer release it today.
    public ReleaseWish wishOf(Releasable directive, Officer officer) {
        return new ReleaseWish(directive, officer.id(), of(directive, officer), today());
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
