package chancery.observations.statements;

import chancery.journal.Entry;
import chancery.kernel.CountryCode;
import chancery.observations.Stance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What happens to statements.
sealed interface StatementEntry extends Entry {

    UUID statement();

    @Override
    default List<UUID> about() {
        return List.of(statement());
    }

    /// @param digest the salted digest of what was recorded
    record StatementRecorded(
            UUID statement,
            CountryCode host,
            StatementSide side,
            LocalDate on,
            Stance stance,
            String digest,
            UUID by,
            Instant at)
            implements StatementEntry {}

    record StatementCorrected(UUID statement, Stance stance, String digest, UUID by, Instant at)
            implements StatementEntry {}
}
