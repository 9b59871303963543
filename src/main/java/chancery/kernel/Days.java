package chancery.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Which day it is where no mission's own time zone applies: that of UTC.
public final class Days {

    private Days() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
