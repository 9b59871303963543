package chancery.missions;

import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.calendar.DayChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happens to offices, accreditations and seats.
sealed interface MissionsEntry extends Entry {

    UUID office();

    @Override
    default List<UUID> about() {
        return List.of(office());
    }

    record OfficeOpened(UUID office, OfficeCode code, LocalDate from, UUID by, Instant at)
            implements MissionsEntry {}

    record OfficeStateChanged(
            UUID office, OfficeState.State state, LocalDate from, UUID by, Instant at)
            implements MissionsEntry {}

    record OfficeMerged(
            UUID office, UUID successor, OfficeCode into, LocalDate from, UUID by, Instant at)
            implements MissionsEntry {

        @Override
        public List<UUID> about() {
            return List.of(office, successor);
        }
    }

    record MissionAccredited(UUID office, CountryCode host, LocalDate from, UUID by, Instant at)
            implements MissionsEntry {}

    record AccreditationEnded(UUID office, CountryCode host, LocalDate to, UUID by, Instant at)
            implements MissionsEntry {}

    record DayOverridden(UUID office, LocalDate day, DayChange change, UUID by, Instant at)
            implements MissionsEntry {}

    record SeatCreated(UUID office, UUID seat, String title, UUID by, Instant at)
            implements MissionsEntry {}

    record SeatTaken(
            UUID office,
            UUID seat,
            UUID officer,
            boolean cover,
            LocalDate from,
            UUID by,
            Instant at)
            implements MissionsEntry {

        @Override
        public List<UUID> about() {
            return List.of(office, seat, officer);
        }
    }

    record SeatLeft(UUID office, UUID seat, UUID officer, LocalDate to, UUID by, Instant at)
            implements MissionsEntry {

        @Override
        public List<UUID> about() {
            return List.of(office, seat, officer);
        }
    }
}
