package chancery.stakeholders.register;

import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.HolderState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happens on the host side. Names of persons and organisations are not among the facts: the
/// journal is for ever, they need not be.
public sealed interface StakeholdersEntry extends Entry {

    record AuthorityAdded(
            UUID authority, CountryCode host, AuthorityKind authorityKind, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(authority);
        }
    }

    record AuthorityCorrected(UUID authority, CountryCode host, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(authority);
        }
    }

    record HostOfficeAdded(UUID hostOffice, UUID authority, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(hostOffice, authority);
        }
    }

    record HostOfficeCorrected(UUID hostOffice, UUID authority, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(hostOffice, authority);
        }
    }

    record HolderBegan(
            UUID holder, UUID hostOffice, LocalDate from, HolderState state, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(holder, hostOffice);
        }
    }

    record HolderEnded(UUID holder, UUID hostOffice, LocalDate to, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(holder, hostOffice);
        }
    }

    record HolderCorrected(UUID holder, UUID hostOffice, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(holder, hostOffice);
        }
    }

    record HolderVerified(UUID holder, UUID hostOffice, LocalDate verifyBy, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(holder, hostOffice);
        }
    }

    record CoverBegan(UUID hostOffice, UUID seat, LocalDate from, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(hostOffice, seat);
        }
    }

    record CoverEnded(UUID hostOffice, UUID seat, LocalDate to, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(hostOffice, seat);
        }
    }

    /// Records of a host opened to missions accredited since they were written.
    record HostOpened(CountryCode host, int records, UUID by, Instant at)
            implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of();
        }
    }

    record StakeholdersExported(int lines, UUID by, Instant at) implements StakeholdersEntry {

        @Override
        public List<UUID> about() {
            return List.of(by);
        }
    }
}
