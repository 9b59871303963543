package chancery.evidence.sources;

import chancery.journal.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happens to a source; reasons stay with the source.
sealed interface SourceEntry extends Entry {

    UUID source();

    @Override
    default List<UUID> about() {
        return List.of(source());
    }

    record SourceAdded(UUID source, SourceKind sourceKind, UUID by, Instant at)
            implements SourceEntry {}

    record SourceDescribedAnew(UUID source, UUID by, Instant at) implements SourceEntry {}

    record SourceGraded(UUID source, Reliability grade, UUID by, Instant at)
            implements SourceEntry {}

    record SourceStandingChanged(
            UUID source, SourceStanding standing, LocalDate since, UUID by, Instant at)
            implements SourceEntry {}

    record SourceRechecked(UUID source, boolean unchanged, UUID by, Instant at)
            implements SourceEntry {}
}
