package chancery.reports.dispositions;

import java.time.Instant;
import java.util.UUID;

/// What headquarters did with a report, or what the mission answered; a fact, never changed.
///
/// @param text the question, the paper it was used in, the tasking that follows; may be empty where
///   nothing need be said
public record Disposition(UUID id, Kind kind, String text, String by, Instant at) {

    /// What was done with it.
    public enum Kind {
        READ,
        USED,
        QUESTION,
        FOLLOW_UP_TASKED,
        NO_FURTHER_ACTION,
        /// The mission's own word on a question.
        ANSWER;

        /// Whether words must stand beside it.
        public boolean needsText() {
            return this == USED || this == QUESTION || this == FOLLOW_UP_TASKED || this == ANSWER;
        }

        /// Whether the report comes back to the mission by it.
        public boolean isReturned() {
            return this == QUESTION || this == FOLLOW_UP_TASKED;
        }

        /// Whether it is headquarters that says so.
        public boolean isHeadquarters() {
            return this != ANSWER;
        }
    }
}
