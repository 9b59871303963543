package chancery.demonstration.stage;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/// Tells when something happens in the year: times in it are local to an office.
public record Hours(ScenarioCalendar calendar, Map<String, ZoneId> zones) {

    public static final String HEADQUARTERS = "MINFOR";

    public static Hours of(ScenarioCalendar calendar) {
        return new Hours(
                calendar,
                ScenarioTable.read("offices").stream()
                        .collect(
                                toUnmodifiableMap(
                                        row -> row.text("code"),
                                        row -> ZoneId.of(row.text("time_zone")))));
    }

    public ZoneId zoneOf(String office) {
        var zone = zones.get(office);
        if (zone == null) {
            throw new IllegalArgumentException("no office " + office);
        }
        return zone;
    }

    /// When the act in a row happens.
    public Instant of(ScenarioRow row) {
        return at(row.text("office"), calendar.date(row.number("day")), row.text("time"));
    }

    /// An hour of the first day at headquarters, before anything else happens.
    public Instant onFirstDay(String time) {
        return at(HEADQUARTERS, calendar.date(ScenarioCalendar.FIRST_DAY), time);
    }

    public Instant at(String office, LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zoneOf(office)).toInstant();
    }
}
