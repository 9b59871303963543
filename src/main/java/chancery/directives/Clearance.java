package chancery.directives;

import java.time.Instant;
import java.util.UUID;

/// The latest word of one office that was asked to clear a text.
///
/// @param code of the office
/// @param by who decided; empty while it is only asked
public record Clearance(
        UUID office, String code, Decision decision, String comment, String by, Instant at) {

    /// What an office says to a text.
    public enum Decision {
        ASKED,
        CLEARED,
        CLEARED_WITH_COMMENT,
        OBJECTED,
        /// The text was reworded: what was said of the earlier wording no longer counts.
        VOIDED;

        /// Whether it lets the text go out.
        public boolean clears() {
            return this == CLEARED || this == CLEARED_WITH_COMMENT;
        }
    }
}
