package chancery.journal;

import chancery.journal.store.SealStore;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Links committed entries into the chain, in batches, as soon as they are committed.
///
/// Every instance has one; a lock in the database lets one work at a time, so that writers never
/// wait for each other. What a fallen instance left unsealed is sealed at the next start, or with
/// the next entry of any instance.
@Component
class Sealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

    private final SealStore store;
    private final Runnable whenSealed;
    private final Semaphore work = new Semaphore(1);
    private volatile boolean running;

    @Autowired
    Sealer(SealStore store, Followers followers) {
        this(store, followers::wake);
    }

    private Sealer(SealStore store, Runnable whenSealed) {
        this.store = store;
        this.whenSealed = whenSealed;
    }

    /// A sealer for a command that runs beside the server; nobody follows there.
    static Sealer alone(SealStore store) {
        return new Sealer(store, () -> {});
    }

    /// Seals after the running transaction has been committed; several wishes at once are one.
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake();
                    }
                });
    }

    private synchronized void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    /// Seals whatever waits, now, and tells how much it was.
    int sealAll() {
        int sealed = 0;
        int batch;
        do {
            batch = store.sealBatch(Seal::chain);
            sealed += batch;
        } while (batch > 0);
        return sealed;
    }

    private void sealUntilStopped() {
        while (running) {
            try {
                work.acquire();
                if (running) {
                    sealAll();
                    // Also when another instance was faster: it may have fallen since.
                    whenSealed.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Sealing waits, the entries are safe: {}", e.getMessage());
                pauseAndTryAgain();
            }
        }
    }

    private void pauseAndTryAgain() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
            wake();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("sealer").daemon().start(this::sealUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
