package chancery.directives;

import chancery.access.Accounts;
import chancery.directives.store.HeldStore;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets held directives out when their time has come, in the name of whoever released them.
///
/// Any number of instances may look: the row is locked and judged again before anything happens.
/// What fell due while the program was down goes out at the next start.
@Component
class HeldReleases {

    private static final Logger LOG = LoggerFactory.getLogger(HeldReleases.class);

    private final HeldStore held;
    private final Releasing releasing;
    private final Accounts accounts;
    private final Clock clock;

    HeldReleases(HeldStore held, Releasing releasing, Accounts accounts, Clock clock) {
        this.held = held;
        this.releasing = releasing;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void releaseDue() {
        for (var due : held.dueAt(clock.instant())) {
            try {
                releasing.releaseHeld(due.directive(), accounts.officer(due.releaser()));
            } catch (RuntimeException e) {
                LOG.warn(
                        "A held directive could not go out and is tried again: {}", e.getMessage());
            }
        }
    }
}
