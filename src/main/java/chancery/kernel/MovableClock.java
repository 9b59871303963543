package chancery.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Chancery's clock: runs with the machine's, and may be set to another day for a demonstration or
/// a test.
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /// Sets the clock; it goes on running from there.
    public void moveTo(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    /// Goes back to the machine's time.
    public void follow() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    /// To the microsecond, as PostgreSQL keeps it.
    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }
}
