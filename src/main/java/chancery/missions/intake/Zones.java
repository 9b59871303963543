package chancery.missions.intake;

import java.time.ZoneId;

/// Zones of the time-zone database.
public final class Zones {

    private Zones() {}

    /// A zone of the time-zone database by its name; offsets such as `+02:00` know no summer.
    public static ZoneId parse(String text) {
        return ZoneId.getAvailableZoneIds().contains(text)
                ? ZoneId.of(text)
                : refuse("no such zone: " + text);
    }

    private static ZoneId refuse(String why) {
        throw new IllegalArgumentException(why);
    }
}
