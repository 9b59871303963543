package chancery.missions.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Accreditation;
import chancery.missions.Missions;
import chancery.missions.Network;
import chancery.missions.Office;
import chancery.missions.OfficeCalendars;
import chancery.missions.SeatPlan;
import chancery.missions.Staffing;
import chancery.missions.calendar.Holidays;
import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what pages and the API show of offices, each as of its own day.
@Component
@Transactional(readOnly = true)
class Overview {

    private static final int HOLIDAYS = 6;

    private final Missions missions;
    private final Clock clock;
    private final SeatPlan seats;
    private final OfficeCalendars calendars;

    Overview(Missions missions, Clock clock, SeatPlan seats, OfficeCalendars calendars) {
        this.missions = missions;
        this.clock = clock;
        this.seats = seats;
        this.calendars = calendars;
    }

    /// The offices that the filter shows, headquarters first, then by code.
    List<OfficeLine> list(OfficeFilter filter, Words words, Officer officer) {
        var network = missions.network(officer);
        var headquarters = missions.headquarters(officer);
        var staffing =
                seats.staffingOn(todayAt(headquarters), officer).stream()
                        .collect(toMap(Staffing::office, identity()));
        return Stream.concat(
                        Stream.of(headquarters),
                        missions.all(officer).stream()
                                .filter(office -> !office.equals(headquarters)))
                .map(office -> line(office, network, words, staffing))
                .filter(filter::shows)
                .toList();
    }

    private OfficeLine line(
            Office office, Network network, Words words, Map<UUID, Staffing> staffing) {
        var today = todayAt(office);
        return new OfficeLine(
                office,
                network.stateOn(office.id(), today),
                office.country().map(host -> HostNames.of(host, words)).orElse(""),
                network.accreditationsOf(office.id()).stream()
                        .filter(known -> known.period().includes(today))
                        .map(Accreditation::host)
                        .map(host -> HostNames.of(host, words))
                        .sorted()
                        .toList(),
                staffing.getOrDefault(office.id(), new Staffing(office.id(), 0, 0)));
    }

    /// The office of an address.
    Office office(String code, Officer officer) {
        try {
            return missions.office(OfficeCode.parse(code), officer);
        } catch (IllegalArgumentException e) {
            throw new NotFound("office", code);
        }
    }

    OfficeView view(String code, Words words, Officer officer) {
        var office = office(code, officer);
        var today = todayAt(office);
        var holdings = missions.holdingsOf(office.id(), officer);
        return new OfficeView(
                office,
                today,
                missions.network(officer).stateOn(office.id(), today),
                office.country().map(host -> HostNames.of(host, words)).orElse(""),
                missions.statesOf(office.id(), officer),
                missions.all(officer).stream().collect(toMap(Office::id, identity())),
                missions.accreditationsOf(office.id(), officer),
                missions.seatsOf(office.id(), officer).stream()
                        .map(seat -> SeatView.of(seat, holdings, today))
                        .toList(),
                calendars.overridesOf(office.id(), officer),
                office.country()
                        .map(country -> Holidays.shipped().next(HOLIDAYS, country, today))
                        .orElse(List.of()));
    }

    private LocalDate todayAt(Office office) {
        return LocalDate.ofInstant(clock.instant(), office.zone());
    }
}
