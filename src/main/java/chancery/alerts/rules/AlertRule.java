package chancery.alerts.rules;

import chancery.alerts.Finding;
import chancery.database.Reader;
import chancery.journal.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a rule looks for. One question serves the present and the past.
public interface AlertRule {

    RuleKind kind();

    /// The kinds of journal entries after which it is worth looking; none for a rule that time
    /// alone makes true, which looks every hour.
    Set<String> wokenBy();

    /// Everything that became true after one instant and up to another, oldest first, as far as the
    /// reader may see.
    List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader);

    /// The record whose matter an entry ends, so that its alert clears by itself.
    default Optional<UUID> endedBy(Recorded entry) {
        return Optional.empty();
    }
}
