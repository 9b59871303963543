package chancery.kernel;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes the ids by which rows know each other: UUID version 7 (RFC 9562), in the order they were
/// made.
public final class Ids {

    private final TimeBasedEpochGenerator generator;

    public Ids(Clock clock) {
        this.generator =
                new TimeBasedEpochGenerator(
                        new SecureRandom(),
                        new UUIDClock() {
                            @Override
                            public long currentTimeMillis() {
                                return clock.millis();
                            }
                        });
    }

    /// An id that was never given before.
    public UUID next() {
        return generator.generate();
    }
}
