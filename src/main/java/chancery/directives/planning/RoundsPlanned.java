package chancery.directives.planning;

import chancery.journal.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Rounds of a directive were planned further ahead.
///
/// @param until the day to which they are planned
record RoundsPlanned(UUID directive, LocalDate until, int rounds, UUID by, Instant at)
        implements Entry {

    @Override
    public List<UUID> about() {
        return List.of(directive);
    }
}
