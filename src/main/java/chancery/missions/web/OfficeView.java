package chancery.missions.web;

import chancery.missions.Accreditation;
import chancery.missions.Office;
import chancery.missions.OfficeState;
import chancery.missions.OfficeState.State;
import chancery.missions.calendar.DayOverride;
import chancery.missions.calendar.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An office with all that is known of it on a day.
///
/// @param today the day it is there
/// @param standing how it stands today
/// @param country what the country is called where it stands
/// @param states oldest first
/// @param others codes and names of offices that are mentioned, by id
/// @param holidays the next ones where it stands; empty when the country's are not known
public record OfficeView(
        Office office,
        LocalDate today,
        State standing,
        String country,
        List<OfficeState> states,
        Map<UUID, Office> others,
        List<Accreditation> accreditations,
        List<SeatView> seats,
        List<DayOverride> days,
        List<Holiday> holidays) {

    public OfficeView {
        states = List.copyOf(states);
        others = Map.copyOf(others);
        accreditations = List.copyOf(accreditations);
        seats = List.copyOf(seats);
        days = List.copyOf(days);
        holidays = List.copyOf(holidays);
    }

    public Optional<Office> parent() {
        return office.parent().flatMap(this::other);
    }

    public Optional<Office> successor(OfficeState state) {
        return state.successor().flatMap(this::other);
    }

    private Optional<Office> other(UUID id) {
        return Optional.ofNullable(others.get(id));
    }

    /// The address of its page.
    public String address() {
        return "/missions/" + office.code().inAddress();
    }
}
