package chancery.demonstration;

import chancery.journal.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happens to the demonstration as such.
sealed interface DemonstrationEntry extends Entry {

    /// The whole year is in; without this entry at its end it is not.
    ///
    /// @param headquarters whose history tells it
    /// @param dayZero the Sunday from which the days of the year are counted
    record DemonstrationLoaded(UUID headquarters, LocalDate dayZero, UUID by, Instant at)
            implements DemonstrationEntry {

        @Override
        public List<UUID> about() {
            return List.of(headquarters);
        }
    }
}
