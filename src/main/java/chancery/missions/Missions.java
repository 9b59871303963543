package chancery.missions;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.OfficeState.State;
import chancery.missions.calendar.DayOverride;
import chancery.missions.calendar.Holidays;
import chancery.missions.calendar.HostHolidays;
import chancery.missions.calendar.MissionCalendar;
import chancery.missions.calendar.WorkingWeek;
import chancery.missions.places.Gazetteer;
import chancery.missions.places.MissionName;
import chancery.missions.store.DayOverrideStore;
import chancery.missions.store.OfficeStore;
import chancery.missions.store.SeatStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to our own side: offices, accreditations, seats. Everyone who signed in may read it;
/// administrators change it. It is longer than most because offices, accreditations and seats are
/// changed here alone.
@Service
@Transactional
public class Missions {

    private static final String ADMINISTRATORS_ONLY = "access.refusal.administrator";

    private static final Holidays HOLIDAYS = Holidays.shipped();

    private final Gazetteers gazetteers = new Gazetteers();
    private final OfficeStore offices;
    private final SeatStore seats;
    private final DayOverrideStore days;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Missions(
            OfficeStore offices,
            SeatStore seats,
            DayOverrideStore days,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.offices = offices;
        this.seats = seats;
        this.days = days;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// All offices there ever were, by code.
    @Transactional(readOnly = true)
    public List<Office> all(Reader reader) {
        return offices.all(reader);
    }

    /// The office with this code.
    @Transactional(readOnly = true)
    public Office office(OfficeCode code, Reader reader) {
        return offices.find(code, reader).orElseThrow(() -> new NotFound("office", code));
    }

    @Transactional(readOnly = true)
    public Office office(UUID id, Reader reader) {
        return offices.find(id, reader).orElseThrow(() -> new NotFound("office", id));
    }

    @Transactional(readOnly = true)
    public Optional<Office> findByCode(OfficeCode code, Reader reader) {
        return offices.find(code, reader);
    }

    /// The office at the top.
    @Transactional(readOnly = true)
    public Office headquarters(Reader reader) {
        return offices.all(reader).stream()
                .filter(office -> office.kind() == OfficeKind.HEADQUARTERS)
                .findFirst()
                .orElseThrow(() -> new NotFound("headquarters", ""));
    }

    /// Our network as it is known now.
    @Transactional(readOnly = true)
    public Network network(Reader reader) {
        return networkKnownAt(clock.instant(), reader);
    }

    /// Our network as it was known at an instant: which offices stood how on which day, accredited
    /// to whom.
    @Transactional(readOnly = true)
    public Network networkKnownAt(Instant known, Reader reader) {
        return new Network(
                offices.all(reader),
                offices.statesKnownAt(known, reader),
                offices.accreditationsKnownAt(known, reader));
    }

    /// The names by which places and missions are addressed.
    @Transactional(readOnly = true)
    public Gazetteer gazetteer(Reader reader) {
        var names =
                offices.all(reader).stream()
                        .filter(office -> office.kind().isMission())
                        .map(office -> new MissionName(office.code(), office.name()))
                        .toList();
        return gazetteers.of(names);
    }

    /// When an office works: its zone and week, and the public holidays where it stands.
    @Transactional(readOnly = true)
    public MissionCalendar calendarOf(Office office, Reader reader) {
        return new MissionCalendar(
                office.zone(),
                WorkingWeek.parse(office.workingWeek()),
                office.country().map(HOLIDAYS::of).orElse(HostHolidays.UNKNOWN),
                days.of(office.id(), reader));
    }

    /// The days about which an office has its own word.
    @Transactional(readOnly = true)
    public List<DayOverride> dayOverridesOf(UUID office, Reader reader) {
        return days.of(office, reader);
    }

    /// Notes an office's own word about a day: open or closed whatever its week and holidays say.
    public void overrideDay(OfficeCode code, DayOverride override, Officer by) {
        requireAdministrator(by);
        var office = office(code, by);
        days.add(ids.next(), office.id(), override, by, clock.instant());
        record(
                new MissionsEntry.DayOverridden(
                        office.id(), override.day(), override.change(), by.id(), clock.instant()),
                office.id(),
                by);
    }

    /// What became of an office, oldest first.
    @Transactional(readOnly = true)
    public List<OfficeState> statesOf(UUID office, Reader reader) {
        return offices.statesOf(office, reader);
    }

    /// Whom a mission is, was and will be accredited to.
    @Transactional(readOnly = true)
    public List<Accreditation> accreditationsOf(UUID mission, Reader reader) {
        return offices.accreditationsOf(mission, reader);
    }

    /// Opens an office from a day on. The first one is headquarters, opened at setting-up.
    public Office open(Office office, LocalDate from, Officer by) {
        requireAdministrator(by);
        if (office.kind() == OfficeKind.HEADQUARTERS) {
            throw BadInput.of("kind", "missions.fault.one-headquarters");
        }
        if (offices.find(office.code(), by).isPresent()) {
            throw BadInput.of("code", "missions.fault.code-taken", office.code().text());
        }
        offices.add(office, by, clock.instant());
        offices.addState(
                ids.next(),
                new OfficeState(office.id(), State.OPEN, from, Optional.empty()),
                by,
                clock.instant());
        record(
                new MissionsEntry.OfficeOpened(
                        office.id(), office.code(), from, by.id(), clock.instant()),
                office.id(),
                by);
        return office;
    }

    /// Suspends, reopens or closes an office from a day on.
    public void change(OfficeCode code, State state, LocalDate from, Officer by) {
        requireAdministrator(by);
        if (state == State.MERGED) {
            throw BadInput.of("state", "missions.fault.merge-needs-successor");
        }
        var office = office(code, by);
        requireChangeable(office, from, by);
        offices.addState(
                ids.next(),
                new OfficeState(office.id(), state, from, Optional.empty()),
                by,
                clock.instant());
        record(
                new MissionsEntry.OfficeStateChanged(
                        office.id(), state, from, by.id(), clock.instant()),
                office.id(),
                by);
    }

    /// Merges an office into another from a day on; the successor takes over its tasks and reads
    /// its papers.
    public void merge(OfficeCode code, OfficeCode into, LocalDate from, Officer by) {
        requireAdministrator(by);
        var office = office(code, by);
        var successor = office(into, by);
        if (office.equals(successor)) {
            throw BadInput.of("successor", "missions.fault.merge-into-itself");
        }
        requireChangeable(office, from, by);
        if (network(by).actingFor(successor.id(), from).equals(office.id())) {
            throw BadInput.of("successor", "missions.fault.merged-in-circle", into.text());
        }
        var state = new OfficeState(office.id(), State.MERGED, from, Optional.of(successor.id()));
        offices.addState(ids.next(), state, by, clock.instant());
        record(
                new MissionsEntry.OfficeMerged(
                        office.id(),
                        successor.id(),
                        successor.code(),
                        from,
                        by.id(),
                        clock.instant()),
                office.id(),
                by);
    }

    /// Accredits a mission to a host.
    public void accredit(
            OfficeCode mission, CountryCode host, boolean resident, Period period, Officer by) {
        requireAdministrator(by);
        var office = office(mission, by);
        if (!office.kind().isMission()) {
            throw BadInput.of("mission", "missions.fault.not-a-mission", mission.text());
        }
        var standing =
                offices.accreditationsOf(office.id(), by).stream()
                        .filter(known ->
                                known.host().equals(host) && known.period().overlaps(period))
                        .findFirst();
        if (standing.isPresent()) {
            throw BadInput.of(
                    "host", "missions.fault.accredited-already", mission.text(), host.text());
        }
        offices.accredit(
                new Accreditation(ids.next(), office.id(), host, resident, period),
                Optional.empty(),
                by,
                clock.instant());
        record(
                new MissionsEntry.MissionAccredited(
                        office.id(), host, period.from(), by.id(), clock.instant()),
                office.id(),
                by);
    }

    /// Ends a mission's accreditation to a host on a day.
    public void endAccreditation(OfficeCode mission, CountryCode host, LocalDate to, Officer by) {
        requireAdministrator(by);
        var office = office(mission, by);
        var standing =
                offices.accreditationsOf(office.id(), by).stream()
                        .filter(known -> known.host().equals(host) && known.period().to().isEmpty())
                        .findFirst()
                        .orElseThrow(() ->
                                BadInput.of(
                                        "host",
                                        "missions.fault.not-accredited",
                                        mission.text(),
                                        host.text()));
        if (!to.isAfter(standing.period().from())) {
            throw BadInput.of(
                    "to", "missions.fault.ends-before-it-begins", standing.period().from());
        }
        var ended =
                new Accreditation(
                        ids.next(),
                        office.id(),
                        host,
                        standing.resident(),
                        new Period(standing.period().from(), Optional.of(to)));
        offices.accredit(ended, Optional.of(standing.id()), by, clock.instant());
        record(
                new MissionsEntry.AccreditationEnded(
                        office.id(), host, to, by.id(), clock.instant()),
                office.id(),
                by);
    }

    /// Creates a seat in an office.
    public Seat createSeat(
            OfficeCode code,
            String slug,
            String title,
            String titleInFrench,
            Set<Role> roles,
            Officer by) {
        requireAdministrator(by);
        var office = office(code, by);
        if (seats.find(office.id(), slug, by).isPresent()) {
            throw BadInput.of("slug", "missions.fault.seat-taken", slug, code.text());
        }
        var seat = new Seat(ids.next(), office.id(), slug, title, titleInFrench, roles);
        seats.add(seat, by, clock.instant());
        record(
                new MissionsEntry.SeatCreated(
                        office.id(), seat.id(), title, by.id(), clock.instant()),
                office.id(),
                by);
        return seat;
    }

    /// Gives a seat to an officer between two dates, as its holder or as cover during leave.
    public void appoint(Seat seat, UUID officer, boolean cover, Period period, Officer by) {
        requireAdministrator(by);
        if (!cover) {
            seats.holdings(seat.office(), by).stream()
                    .filter(held -> held.seat().equals(seat.id()) && !held.cover())
                    .filter(held -> held.period().overlaps(period))
                    .findFirst()
                    .ifPresent(held -> {
                        throw BadInput.of("from", "missions.fault.seat-held", held.officerName());
                    });
        }
        seats.hold(
                new Holding(ids.next(), seat.id(), officer, "", cover, period),
                Optional.empty(),
                by,
                clock.instant());
        record(
                new MissionsEntry.SeatTaken(
                        seat.office(),
                        seat.id(),
                        officer,
                        cover,
                        period.from(),
                        by.id(),
                        clock.instant()),
                seat.office(),
                by);
    }

    /// Lets an officer leave a seat on a day.
    public void vacate(UUID holding, LocalDate to, OfficeCode code, Officer by) {
        requireAdministrator(by);
        var held =
                seats.holdings(office(code, by).id(), by).stream()
                        .filter(known -> known.id().equals(holding))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("holding", holding));
        if (!to.isAfter(held.period().from())) {
            throw BadInput.of("to", "missions.fault.ends-before-it-begins", held.period().from());
        }
        var left =
                new Holding(
                        ids.next(),
                        held.seat(),
                        held.officer(),
                        held.officerName(),
                        held.cover(),
                        new Period(held.period().from(), Optional.of(to)));
        seats.hold(left, Optional.of(held.id()), by, clock.instant());
        var office = office(code, by).id();
        record(
                new MissionsEntry.SeatLeft(
                        office, held.seat(), held.officer(), to, by.id(), clock.instant()),
                office,
                by);
    }

    /// The seats of an office.
    @Transactional(readOnly = true)
    public List<Seat> seatsOf(UUID office, Reader reader) {
        return seats.ofOffice(office, reader);
    }

    /// Who held, holds and will hold them.
    @Transactional(readOnly = true)
    public List<Holding> holdingsOf(UUID office, Reader reader) {
        return seats.holdings(office, reader);
    }

    /// The seat of this short name in an office.
    @Transactional(readOnly = true)
    public Optional<Seat> findSeat(UUID office, String slug, Reader reader) {
        return seats.find(office, slug, reader);
    }

    /// How many seats each office has on a day, and how many are held.
    @Transactional(readOnly = true)
    public List<Staffing> staffingOn(LocalDate day, Reader reader) {
        return seats.staffingOn(day, reader);
    }

    /// Headquarters stays; the others change from their opening on.
    private void requireChangeable(Office office, LocalDate from, Reader by) {
        if (office.kind() == OfficeKind.HEADQUARTERS) {
            throw BadInput.of("", "missions.fault.headquarters-stays");
        }
        var opened =
                offices.statesOf(office.id(), by).stream()
                        .map(OfficeState::from)
                        .min(LocalDate::compareTo);
        opened.filter(from::isBefore)
                .ifPresent(day -> {
                    throw BadInput.of("from", "missions.fault.before-opening", day);
                });
    }

    private static void requireAdministrator(Officer by) {
        by.seatAs(Role.ADMINISTRATOR, ADMINISTRATORS_ONLY);
    }

    /// Read by headquarters, by the office itself and by administrators.
    private void record(Entry entry, UUID office, Officer by) {
        var top = offices.headquarters(by).orElse(office);
        journal.record(entry, labels.openTo(top, office, Labels.ADMINISTRATION));
    }
}
