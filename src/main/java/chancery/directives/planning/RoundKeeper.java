package chancery.directives.planning;

import chancery.directives.cadence.Cadence;
import chancery.directives.store.PlanningStore;
import chancery.kernel.Days;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sees to it that a standing instruction never runs out of rounds: looks every hour, plans when
/// less than a year and a half lies ahead.
///
/// What fell due while the program was down is planned at the next start; asking twice plans once.
@Component
class RoundKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(RoundKeeper.class);

    private final PlanningStore planning;
    private final RoundsAhead rounds;
    private final Clock clock;

    RoundKeeper(PlanningStore planning, RoundsAhead rounds, Clock clock) {
        this.planning = planning;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
    void planAhead() {
        var today = Days.of(clock.instant());
        var enough = RoundsAhead.enoughOn(today);
        for (var due : planning.plannedShortOf(enough, Cadence.YEARS_AHEAD)) {
            try {
                rounds.plan(due.directive(), new Headquarters(due.office()));
            } catch (RuntimeException e) {
                LOG.warn(
                        "The rounds of a directive could not be planned and are tried again: {}",
                        e.getMessage());
            }
        }
    }
}
