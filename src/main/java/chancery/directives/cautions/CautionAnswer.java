package chancery.directives.cautions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What headquarters answers to a mission that advises against a point; the latest answer counts.
///
/// @param until with an exemption: the last day on which it holds
public record CautionAnswer(
        UUID id,
        UUID caution,
        Reply decision,
        String text,
        Optional<LocalDate> until,
        String saidBy,
        Instant saidAt) {

    /// What becomes of the point.
    public enum Reply {
        /// It is looked into; the point is kept back until then.
        TAKEN,
        /// The point stands and is to be made.
        MAINTAINED,
        /// The mission is exempt from the point.
        EXEMPTED,
        /// The point will be reworded or withdrawn; it is kept back until then.
        REWORDING;

        /// Whether nothing more is owed to the mission.
        public boolean settles() {
            return this != TAKEN;
        }
    }
}
