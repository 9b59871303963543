package chancery.observations.incidents;

import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What happens to incidents: ids, codes and digests, never a word of a text.
public sealed interface IncidentEntry extends Entry {

    UUID incident();

    @Override
    default List<UUID> about() {
        return List.of(incident());
    }

    record IncidentWritten(UUID incident, CountryCode host, long revision, UUID by, Instant at)
            implements IncidentEntry {}

    record IncidentDraftDiscarded(UUID incident, UUID by, Instant at) implements IncidentEntry {}

    /// @param digest the salted digest of what was released
    record IncidentReleased(
            UUID incident,
            int version,
            CountryCode host,
            String category,
            MatterStatus status,
            List<UUID> directives,
            String digest,
            UUID by,
            Instant at)
            implements IncidentEntry {

        @Override
        public List<UUID> about() {
            return Stream.concat(Stream.of(incident), directives.stream()).toList();
        }
    }

    /// @param directives on which the incident bears, whose history tells of it too
    record MatterStatusChanged(
            UUID incident,
            CountryCode host,
            MatterStatus from,
            MatterStatus to,
            LocalDate on,
            List<UUID> directives,
            UUID by,
            Instant at)
            implements IncidentEntry {

        @Override
        public List<UUID> about() {
            return Stream.concat(Stream.of(incident), directives.stream()).toList();
        }
    }

    record IncidentsMerged(UUID incident, UUID merged, UUID by, Instant at)
            implements IncidentEntry {

        @Override
        public List<UUID> about() {
            return List.of(incident, merged);
        }
    }

    record IncidentsUnmerged(UUID incident, UUID merged, UUID by, Instant at)
            implements IncidentEntry {

        @Override
        public List<UUID> about() {
            return List.of(incident, merged);
        }
    }

    record IncidentsToldApart(UUID incident, UUID other, UUID by, Instant at)
            implements IncidentEntry {

        @Override
        public List<UUID> about() {
            return List.of(incident, other);
        }
    }

    /// A file was read; neither it nor what its columns were called is kept.
    ///
    /// @param office in whose name
    /// @param dropped how many columns were not taken because they may not be held
    record IncidentsImported(UUID office, int rows, int taken, int dropped, UUID by, Instant at)
            implements IncidentEntry {

        @Override
        public UUID incident() {
            return office;
        }
    }
}
