package chancery.alerts.notices;

import chancery.access.Role;
import chancery.alerts.Headquarters;
import chancery.alerts.store.NewNotices;
import chancery.alerts.store.OverdueRoundStore;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells missions of rounds whose day passed this week with nothing delivered; each once.
@Component
public class OverdueRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueRounds.class);
    private static final Set<Role> WORKING = Set.of(Role.OFFICER, Role.RELEASER);

    private final OverdueRoundStore rounds;
    private final Recipients recipients;
    private final Headquarters headquarters;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final NewNotices notices;

    OverdueRounds(
            OverdueRoundStore rounds,
            Recipients recipients,
            Headquarters headquarters,
            TransactionTemplate transactions,
            Clock clock,
            NewNotices notices) {
        this.rounds = rounds;
        this.recipients = recipients;
        this.headquarters = headquarters;
        this.transactions = transactions;
        this.clock = clock;
        this.notices = notices;
    }

    /// Looks at the days of the last week.
    public void look() {
        transactions.executeWithoutResult(begun -> tell());
    }

    private void tell() {
        var reader = headquarters.reader();
        var now = clock.instant();
        for (var round : rounds.overdueAt(now, reader)) {
            notices.add(
                    NoticeKind.OVERDUE,
                    "overdue %s %d".formatted(round.tasking(), round.number()),
                    round.tasking(),
                    now,
                    recipients.in(round.mission(), WORKING, reader));
        }
    }

    @Scheduled(initialDelay = 150, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
    void everyHour() {
        try {
            look();
        } catch (NotFound beforeSettingUp) {
            LOG.debug("No ministry has been set up yet.");
        } catch (RuntimeException failure) {
            LOG.warn("Overdue rounds are told later: {}", failure.getMessage());
        }
    }
}
