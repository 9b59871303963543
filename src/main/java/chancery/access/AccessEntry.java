package chancery.access;

import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to accounts and their tokens.
sealed interface AccessEntry extends Entry {

    UUID officer();

    @Override
    default List<UUID> about() {
        return List.of(officer());
    }

    record AccountOpened(UUID officer, String signIn, UUID by, Instant at) implements AccessEntry {}

    record AccountClosed(UUID officer, UUID by, Instant at) implements AccessEntry {}

    record SignInUnlocked(UUID officer, UUID by, Instant at) implements AccessEntry {}

    record PasswordChanged(UUID officer, UUID by, Instant at) implements AccessEntry {}

    record SignedIn(UUID officer, UUID by, Instant at) implements AccessEntry {}

    record SignInLocked(UUID officer, Instant until, UUID by, Instant at) implements AccessEntry {}

    record TokenGiven(UUID officer, UUID token, String purpose, UUID by, Instant at)
            implements AccessEntry {}

    record TokenRevoked(UUID officer, UUID token, UUID by, Instant at) implements AccessEntry {}
}
