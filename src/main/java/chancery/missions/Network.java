package chancery.missions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import chancery.kernel.CountryCode;
import chancery.missions.OfficeState.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// All offices with what became of them and whom they are accredited to, as known at one time.
///
/// Asked for a day, it tells who could act that day, and who acts now for an office that was
/// merged.
public final class Network {

    private final Map<UUID, Office> offices;
    private final Map<UUID, List<OfficeState>> states;
    private final Map<UUID, List<Accreditation>> accreditations;

    /// @param states oldest first
    Network(List<Office> offices, List<OfficeState> states, List<Accreditation> accreditations) {
        this.offices = offices.stream().collect(toMap(Office::id, Function.identity()));
        this.states = states.stream().collect(groupingBy(OfficeState::office));
        this.accreditations = accreditations.stream().collect(groupingBy(Accreditation::mission));
    }

    public Optional<Office> office(UUID id) {
        return Optional.ofNullable(offices.get(id));
    }

    /// How an office stands on a day; before its opening it is closed.
    public State stateOn(UUID office, LocalDate day) {
        return standing(office, day).map(OfficeState::state).orElse(State.CLOSED);
    }

    private Optional<OfficeState> standing(UUID office, LocalDate day) {
        return states.getOrDefault(office, List.of()).stream()
                .filter(state -> !state.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /// The office that acts for this one on a day: itself, or at the end of its mergers another.
    public UUID actingFor(UUID office, LocalDate day) {
        var acting = office;
        for (int steps = 0; steps < offices.size(); steps++) {
            var successor = standing(acting, day).flatMap(OfficeState::successor);
            if (successor.isEmpty()) {
                return acting;
            }
            acting = successor.get();
        }
        return acting;
    }

    /// The accreditations of a mission, of any time.
    public List<Accreditation> accreditationsOf(UUID mission) {
        return accreditations.getOrDefault(mission, List.of());
    }

    /// Whether a mission may act towards a host on a day: open, and accredited.
    public boolean mayAct(UUID mission, CountryCode host, LocalDate day) {
        return stateOn(mission, day) == State.OPEN && isAccredited(mission, host, day);
    }

    /// Whether a mission is accredited to a host on a day.
    public boolean isAccredited(UUID mission, CountryCode host, LocalDate day) {
        return accreditationsOf(mission).stream()
                .anyMatch(known -> known.host().equals(host) && known.period().includes(day));
    }

    /// Every pair of an open mission and a host it is accredited to on a day, by code of the
    /// mission and host.
    public List<Posting> postingsOn(LocalDate day) {
        return accreditations.values().stream()
                .flatMap(List::stream)
                .filter(known ->
                        known.period().includes(day) && stateOn(known.mission(), day) == State.OPEN)
                .flatMap(known ->
                        office(known.mission()).stream()
                                .map(office -> new Posting(office, known.host())))
                .sorted()
                .toList();
    }
}
