package chancery.missions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of an office from a day on.
///
/// @param successor the office that takes over after a merger
public record OfficeState(UUID office, State state, LocalDate from, Optional<UUID> successor) {

    /// How an office stands.
    public enum State {
        OPEN,
        SUSPENDED,
        CLOSED,
        MERGED
    }

    public OfficeState {
        if ((state == State.MERGED) != successor.isPresent()) {
            throw new IllegalArgumentException("a merged office, and only that, has a successor");
        }
    }

    /// The first day of an office.
    static Optional<LocalDate> openedOn(List<OfficeState> states) {
        return states.stream().map(OfficeState::from).min(LocalDate::compareTo);
    }
}
