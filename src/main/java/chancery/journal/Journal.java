package chancery.journal;

import chancery.database.Reader;
import chancery.journal.store.EntryStore;
import chancery.kernel.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door to the journal: records what happened, and tells it again to those who may know.
@Service
@Transactional
public class Journal {

    private final EntryStore store;
    private final Sealer sealer;
    private final Ids ids;

    Journal(EntryStore store, Sealer sealer, Ids ids) {
        this.store = store;
        this.sealer = sealer;
        this.ids = ids;
    }

    /// Records an entry in the running transaction, readable under the label; it is sealed after
    /// commit.
    public void record(Entry entry, int label) {
        store.append(ids.next(), label, entry.about(), CanonicalJson.of(entry), entry.at());
        sealer.wakeAfterCommit();
    }

    /// Records an entry in the keeper's running transaction, for the few steps that have no reader.
    @Transactional(propagation = Propagation.SUPPORTS)
    public void recordAsKeeper(Entry entry, int label) {
        store.appendAsKeeper(ids.next(), label, entry.about(), CanonicalJson.of(entry), entry.at());
        sealer.wakeAfterCommit();
    }

    /// What happened to a record, oldest first, as far as the reader may know.
    @Transactional(readOnly = true)
    public List<Recorded> historyOf(UUID record, Reader reader) {
        return store.about(record, reader);
    }

    /// At most 1,000 places of the journal after a position; content only where the reader's labels
    /// allow.
    @Transactional(readOnly = true)
    public List<JournalLine> after(long position, int most, Reader reader) {
        return store.after(position, Math.min(most, 1_000), reader);
    }

    /// How many entries are sealed.
    @Transactional(readOnly = true)
    public long length(Reader reader) {
        return store.length(reader);
    }

    /// Until when the record is complete: everything that happened up to then is sealed.
    @Transactional(readOnly = true)
    public Instant completeTo(Instant now, Reader reader) {
        return store.oldestUnsealed(reader).filter(now::isAfter).orElse(now);
    }
}
