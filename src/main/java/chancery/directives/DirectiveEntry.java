package chancery.directives;

import chancery.journal.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happens to a directive.
sealed interface DirectiveEntry extends Entry {

    UUID directive();

    @Override
    default List<UUID> about() {
        return List.of(directive());
    }

    record DirectiveDrafted(UUID directive, UUID by, Instant at) implements DirectiveEntry {}

    record DirectiveReworded(UUID directive, int version, UUID by, Instant at)
            implements DirectiveEntry {}

    record ClearanceAsked(UUID directive, List<String> offices, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectiveCleared(UUID directive, String office, UUID by, Instant at)
            implements DirectiveEntry {}

    record ClearanceRefused(UUID directive, String office, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectiveHeld(UUID directive, Instant until, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectivePulledBack(UUID directive, UUID by, Instant at) implements DirectiveEntry {}

    /// @param digest the salted digest of the issued text
    record DirectiveReleased(
            UUID directive, String reference, int taskings, String digest, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectiveAmended(
            UUID directive,
            int version,
            List<Integer> reworded,
            List<Integer> added,
            List<Integer> withdrawn,
            String digest,
            UUID by,
            Instant at)
            implements DirectiveEntry {}

    record DirectiveEnded(UUID directive, Directive.Stage stage, UUID by, Instant at)
            implements DirectiveEntry {}

    /// @param until the day to which they are planned
    record RoundsPlanned(UUID directive, LocalDate until, int rounds, UUID by, Instant at)
            implements DirectiveEntry {}
}
