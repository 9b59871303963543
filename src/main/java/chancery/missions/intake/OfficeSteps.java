package chancery.missions.intake;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeCalendars;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.missions.Offices;
import chancery.missions.calendar.DayChange;
import chancery.missions.calendar.DayOverride;
import chancery.missions.calendar.WorkingWeek;
import chancery.web.Fields;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Reads the steps by which offices change: opened, suspended, merged, closed for a day.
@Component
public class OfficeSteps {

    private final OfficeInput offices;
    private final Missions missions;
    private final Offices doors;
    private final OfficeCalendars calendars;
    private final Ids ids;

    OfficeSteps(
            OfficeInput offices,
            Missions missions,
            Offices doors,
            OfficeCalendars calendars,
            Ids ids) {
        this.offices = offices;
        this.missions = missions;
        this.doors = doors;
        this.calendars = calendars;
        this.ids = ids;
    }

    /// `code, kind, name, nameFr, country, city, timeZone, workingWeek, parent, opened`.
    public Supplier<Office> opening(Fields fields, Officer by) {
        var code = fields.parsed("code", OfficeCode::parse, "missions.fault.code");
        OfficeInput.require(fields, "code", code);
        var kind = fields.choice("kind", OfficeKind.class);
        var name = fields.text("name", OfficeInput.NAME);
        var french = fields.optionalText("nameFr", OfficeInput.NAME).orElse(name);
        var country = fields.parsed("country", CountryCode::parse, "missions.fault.country");
        if (kind.isMission()) {
            OfficeInput.require(fields, "country", country);
        }
        var city = fields.optionalText("city", OfficeInput.NAME).orElse("");
        var zone = fields.parsed("timeZone", Zones::parse, "missions.fault.time-zone");
        OfficeInput.require(fields, "timeZone", zone);
        var week =
                fields.parsed("workingWeek", WorkingWeek::parse, "missions.fault.working-week")
                        .orElse(WorkingWeek.MONDAY_TO_FRIDAY);
        var parent =
                fields.has("parent")
                        ? offices.office(fields, "parent", by)
                        : Optional.of(missions.headquarters(by));
        var opened = fields.day("opened");
        return () ->
                doors.open(
                        new Office(
                                ids.next(),
                                code.orElseThrow(),
                                kind,
                                name,
                                french,
                                country,
                                city,
                                zone.orElseThrow(),
                                week.toString(),
                                parent.map(Office::id)),
                        opened,
                        by);
    }

    /// `office, state, from`.
    public Supplier<Office> changing(Fields fields, Officer by) {
        var office = offices.office(fields, "office", by);
        var state = fields.choice("state", State.class);
        var from = fields.day("from");
        return () -> {
            doors.change(office.orElseThrow().code(), state, from, by);
            return office.orElseThrow();
        };
    }

    /// `office, successor, from`.
    public Supplier<Office> merging(Fields fields, Officer by) {
        var office = offices.office(fields, "office", by);
        var successor = offices.office(fields, "successor", by);
        var from = fields.day("from");
        return () -> {
            doors.merge(office.orElseThrow().code(), successor.orElseThrow().code(), from, by);
            return office.orElseThrow();
        };
    }

    /// `office, day, change, reason`.
    public Supplier<Office> overridingDay(Fields fields, Officer by) {
        var office = offices.office(fields, "office", by);
        var day = fields.day("day");
        var change = fields.choice("change", DayChange.class);
        var reason = fields.text("reason", OfficeInput.NAME);
        return () -> {
            calendars.override(
                    office.orElseThrow().code(), new DayOverride(day, change, reason), by);
            return office.orElseThrow();
        };
    }
}
