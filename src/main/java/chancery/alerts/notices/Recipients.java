package chancery.alerts.notices;

import chancery.access.Role;
import chancery.database.Reader;
import chancery.missions.Missions;
import chancery.missions.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who holds a seat with one of some roles in an office today, themselves or in another's place.
@Component
class Recipients {

    private final Missions missions;
    private final Clock clock;

    Recipients(Missions missions, Clock clock) {
        this.missions = missions;
        this.clock = clock;
    }

    List<UUID> in(UUID office, Set<Role> roles, Reader reader) {
        var today = LocalDate.ofInstant(clock.instant(), missions.office(office, reader).zone());
        var seats =
                missions.seatsOf(office, reader).stream()
                        .filter(seat -> !Collections.disjoint(seat.roles(), roles))
                        .map(Seat::id)
                        .collect(Collectors.toUnmodifiableSet());
        return missions.holdingsOf(office, reader).stream()
                .filter(held -> seats.contains(held.seat()) && held.period().includes(today))
                .map(held -> held.officer())
                .distinct()
                .sorted()
                .toList();
    }
}
