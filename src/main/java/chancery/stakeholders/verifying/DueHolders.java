package chancery.stakeholders.verifying;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.stakeholders.Stakeholders;
import chancery.stakeholders.store.DueStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the list of those whom somebody has to make sure of.
@Service
@Transactional(readOnly = true)
public class DueHolders {

    private final DueStore store;
    private final Stakeholders stakeholders;
    private final Missions missions;
    private final Clock clock;

    DueHolders(DueStore store, Stakeholders stakeholders, Missions missions, Clock clock) {
        this.store = store;
        this.stakeholders = stakeholders;
        this.missions = missions;
        this.clock = clock;
    }

    /// What a list is asked for.
    ///
    /// @param mission whose hosts count; all when empty
    /// @param by entries due by this day; today when empty
    public record Filter(Optional<OfficeCode> mission, Optional<LocalDate> by) {}

    /// Those that the reader may see, longest due first.
    public List<DueHolder> list(Filter filter, Reader reader) {
        var due = store.dueBy(filter.by().orElse(today()), today(), reader);
        return filter.mission()
                .map(code -> office(code, reader))
                .map(mission -> ofHosts(due, mission, reader))
                .orElse(due);
    }

    /// Refuses a filter by a mission that there is not.
    public void requireKnown(Filter filter, Reader reader) {
        filter.mission().ifPresent(code -> office(code, reader));
    }

    private Office office(OfficeCode code, Reader reader) {
        return missionsKnown(reader).stream()
                .filter(mission -> mission.code().equals(code))
                .findFirst()
                .orElseThrow(() -> BadInput.of("mission", "stakeholders.fault.mission", code));
    }

    private List<DueHolder> ofHosts(List<DueHolder> due, Office mission, Reader reader) {
        var network = missions.network(reader);
        return due.stream()
                .filter(one -> network.isAccredited(mission.id(), one.host(), today()))
                .toList();
    }

    /// The missions by whose hosts the list can be narrowed.
    public List<Office> missionsKnown(Reader reader) {
        return missions.all(reader).stream().filter(office -> office.kind().isMission()).toList();
    }

    /// The hosts of these lines about which the officer may write, and so may say: still so.
    public Set<CountryCode> writable(List<DueHolder> due, Officer officer) {
        return due.stream()
                .map(DueHolder::host)
                .distinct()
                .filter(host -> stakeholders.mayWrite(host, officer))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
