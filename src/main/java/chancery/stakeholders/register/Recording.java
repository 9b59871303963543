package chancery.stakeholders.register;

import chancery.access.Officer;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.stakeholders.Authority;
import chancery.stakeholders.store.Written;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What every step needs: ids, the time, labels and the journal.
@Component
class Recording {

    private final Standing standing;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Recording(Standing standing, Journal journal, Ids ids, Clock clock) {
        this.standing = standing;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    UUID id() {
        return ids.next();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Days.of(now());
    }

    /// How a row about an authority is written.
    Written written(Authority about, Footing footing, Optional<UUID> replaces, Officer by) {
        return new Written(standing.label(about, footing), replaces, by, now());
    }

    /// Records an entry, open to whoever may read what hangs on the authority.
    void record(Entry entry, Authority about, Footing footing) {
        journal.record(entry, standing.label(about, footing));
    }
}
