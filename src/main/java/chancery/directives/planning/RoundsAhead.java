package chancery.directives.planning;

import chancery.database.Reader;
import chancery.directives.Directive.Released;
import chancery.directives.cadence.Cadence;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.PlannedRoundStore;
import chancery.directives.store.PlanningStore;
import chancery.directives.store.TaskingStore;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.wording.Instruction;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.Days;
import chancery.missions.Missions;
import chancery.missions.OfficeCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans the rounds of a directive further ahead, on each mission's calendar as it is now known.
///
/// A rule that ends by itself, by a day or a count, gives no more rounds, and nothing is planned.
@Component
class RoundsAhead {

    private final DirectiveStore directives;
    private final TaskingStore taskings;
    private final PlannedRoundStore plans;
    private final PlanningStore planning;
    private final Missions missions;
    private final OfficeCalendars calendars;
    private final Journal journal;
    private final Clock clock;

    RoundsAhead(
            DirectiveStore directives,
            TaskingStore taskings,
            PlannedRoundStore plans,
            PlanningStore planning,
            Missions missions,
            OfficeCalendars calendars,
            Journal journal,
            Clock clock) {
        this.directives = directives;
        this.taskings = taskings;
        this.plans = plans;
        this.planning = planning;
        this.missions = missions;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /// The first day to which rounds should not be planned yet.
    static LocalDate enoughOn(LocalDate today) {
        return today.plusYears(Cadence.YEARS_AHEAD).minusMonths(6);
    }

    /// Plans to two years from today. The directive is locked and judged again first, so that any
    /// number of instances may ask.
    @Transactional
    public void plan(UUID id, Headquarters reader) {
        var now = clock.instant();
        var today = Days.of(now);
        if (!(directives.lock(id, Optional.empty(), reader) instanceof Released directive)) {
            return;
        }
        var planned = planning.plannedTo(id, Cadence.YEARS_AHEAD, reader);
        if (!planned.isBefore(enoughOn(today))) {
            return;
        }
        var next = today.plusYears(Cadence.YEARS_AHEAD);
        var added = added(directive, planned.plusDays(1), next, reader);
        plans.addAll(added, Optional.of(now), reader);
        planning.note(id, directive.core().label(), next, now, reader);
        int count = added.values().stream().mapToInt(List::size).sum();
        if (count > 0) {
            journal.record(
                    new RoundsPlanned(id, next, count, Entry.NOBODY, now),
                    directive.core().label());
        }
    }

    private Map<Tasking, List<TaskedRound>> added(
            Released directive, LocalDate from, LocalDate to, Reader reader) {
        Instruction instruction = directive.version().instruction();
        var added = new LinkedHashMap<Tasking, List<TaskedRound>>();
        for (var tasking : taskings.ofDirective(directive.id(), reader)) {
            if (tasking.state() != TaskingState.CLOSED) {
                var mission = missions.office(tasking.mission(), reader);
                var calendar = calendars.of(mission, reader);
                added.put(tasking, RoundPlan.between(instruction, calendar, from, to));
            }
        }
        return added;
    }
}
