package chancery.missions;

import chancery.access.Labels;
import chancery.database.Reader;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.web.ExportLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes into the journal what leaves Chancery as a file: who took which list, by which filter,
/// with how many rows. Headquarters reads it, and the one who did it.
@Component
class ExportsNoted implements ExportLog {

    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    ExportsNoted(Missions missions, Labels labels, Journal journal, Clock clock) {
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// A file was taken away.
    record FileTaken(String list, String filter, String format, int rows, UUID by, Instant at)
            implements Entry {

        @Override
        public List<UUID> about() {
            return List.of(by);
        }
    }

    @Override
    @Transactional
    public void note(Taken taken, Reader reader) {
        journal.record(
                new FileTaken(
                        taken.list(),
                        taken.filter(),
                        taken.format(),
                        taken.rows(),
                        reader.id(),
                        clock.instant()),
                labels.openTo(missions.headquarters(reader).id(), reader.id()));
    }
}
