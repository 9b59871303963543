package chancery.alerts.rules;

import chancery.journal.Follower;
import chancery.journal.SealedEntry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Wakes the rules: after the entries that concern them, and every hour those that wait for a day
/// to pass.
@Component
class RuleFollower implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(RuleFollower.class);

    private final RuleWatch watch;

    RuleFollower(RuleWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "alert rules";
    }

    @Override
    public List<String> touches() {
        return List.of(
                "alerts.signal, alerts.place, alerts.step, journal.entry: adds, as headquarters",
                "alerts.alert: adds and opens to more readers, as headquarters",
                "what rules look at: reads, as headquarters");
    }

    @Override
    public void take(List<SealedEntry> entries) {
        watch.lookAfter(entries.stream().map(SealedEntry::entry).toList());
    }

    @Scheduled(initialDelay = 120, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
    void everyHour() {
        try {
            watch.lookAtTheClock();
        } catch (RuntimeException failure) {
            LOG.warn("The rules could not look and try again: {}", failure.getMessage());
        }
    }
}
