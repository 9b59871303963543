package chancery.missions;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.Ids;
import chancery.kernel.OfficeCode;
import chancery.missions.calendar.DayOverride;
import chancery.missions.calendar.Holidays;
import chancery.missions.calendar.HostHolidays;
import chancery.missions.calendar.MissionCalendar;
import chancery.missions.calendar.WorkingWeek;
import chancery.missions.store.DayOverrideStore;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the calendars of offices: when each works.
@Service
@Transactional
public class OfficeCalendars {

    private final Missions missions;
    private final DayOverrideStore days;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    OfficeCalendars(
            Missions missions, DayOverrideStore days, Changes changes, Ids ids, Clock clock) {
        this.missions = missions;
        this.days = days;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    private static final Holidays HOLIDAYS = Holidays.shipped();

    /// When an office works: its zone and week, and the public holidays where it stands.
    @Transactional(readOnly = true)
    public MissionCalendar of(Office office, Reader reader) {
        return new MissionCalendar(
                office.zone(),
                WorkingWeek.parse(office.workingWeek()),
                office.country().map(HOLIDAYS::of).orElse(HostHolidays.UNKNOWN),
                days.of(office.id(), reader));
    }

    /// The days about which an office has its own word.
    @Transactional(readOnly = true)
    public List<DayOverride> overridesOf(UUID office, Reader reader) {
        return days.of(office, reader);
    }

    /// Notes an office's own word about a day: open or closed whatever its week and holidays say.
    public void override(OfficeCode code, DayOverride override, Officer by) {
        Changes.requireAdministrator(by);
        var office = missions.office(code, by);
        days.add(ids.next(), office.id(), override, by, clock.instant());
        changes.record(
                new MissionsEntry.DayOverridden(
                        office.id(), override.day(), override.change(), by.id(), clock.instant()),
                office.id(),
                by);
    }
}
