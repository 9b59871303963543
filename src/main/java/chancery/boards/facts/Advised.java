package chancery.boards.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A mission advised against a point, or headquarters answered.
///
/// @param until with an exemption: the last day on which it holds
public record Advised(
        UUID tasking, int point, Instant at, Advice standing, Optional<LocalDate> until) {

    /// What holds from then on.
    public enum Advice {
        CAUTIONED,
        MAINTAINED,
        EXEMPT
    }

    /// By the mission.
    public Advised(UUID tasking, int point, Instant at) {
        this(tasking, point, at, Advice.CAUTIONED, Optional.empty());
    }
}
