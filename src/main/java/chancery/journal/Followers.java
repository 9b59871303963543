package chancery.journal;

import chancery.journal.store.FollowerStore;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hands sealed entries to every [Follower]: woken by the sealer, at the start for what was missed,
/// and after a failure with growing pauses.
///
/// Every instance has one; the database lets one of them work for a follower at a time, and the
/// others wait, so that none misses what was sealed meanwhile.
@Component
public class Followers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final long PATIENCE_MILLIS = 2_000;

    private final FollowerStore store;
    private final ObjectProvider<Follower> followers;
    private final Semaphore work = new Semaphore(1);
    private volatile boolean running;
    private volatile Thread thread = new Thread();
    private long pause = FIRST_PAUSE_MILLIS;

    /// @param followers found when first needed: they themselves use the journal
    Followers(FollowerStore store, ObjectProvider<Follower> followers) {
        this.store = store;
        this.followers = followers;
    }

    /// How far a follower has come, of how many sealed entries.
    public record Standing(Follower follower, long position, long head) {}

    /// Every follower with how far it has come.
    public List<Standing> standing() {
        long head = store.head();
        return followers
                .orderedStream()
                .map(one -> new Standing(one, store.position(one.name()), head))
                .toList();
    }

    /// Sends a follower back to the first entry; what it did before it does again, with the same
    /// result.
    public void replay(String name) {
        store.sendBack(name);
        wake();
    }

    /// Lets the followers look; several wishes at once are one.
    synchronized void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /// Brings every follower up to the last sealed entry, now, and tells whether all came through.
    public boolean catchUp() {
        boolean whole = true;
        for (var follower : followers.orderedStream().toList()) {
            whole &= catchUp(follower);
        }
        return whole;
    }

    private boolean catchUp(Follower follower) {
        try {
            while (store.advance(follower) > 0) {
                // The next batch.
            }
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The follower {} waits and loses nothing: {}",
                    follower.name(),
                    failure.getMessage());
            return false;
        }
    }

    private void followUntilStopped() {
        try {
            while (running) {
                work.acquire();
                if (running && !catchUp()) {
                    Thread.sleep(pause);
                    pause = Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
                    wake();
                } else {
                    pause = FIRST_PAUSE_MILLIS;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("followers").daemon().start(this::followUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
