package chancery.files;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.files.store.FileStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to files of records: read, issued with their record, withdrawn.
@Service
@Transactional
public class Files {

    private final FileStore store;
    private final Contents contents;
    private final FileOwners owners;
    private final Journal journal;
    private final Clock clock;

    Files(FileStore store, Contents contents, FileOwners owners, Journal journal, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.owners = owners;
        this.journal = journal;
        this.clock = clock;
    }

    /// The files of a record, oldest first, as far as the reader may see them.
    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID record, Reader reader) {
        return store.of(record, reader);
    }

    /// The files of a record as its page shows them.
    ///
    /// @param key what stands in the record's address
    @Transactional(readOnly = true)
    public FileList listed(String kind, String key, Officer officer) {
        var owner = owners.of(kind);
        var record = owner.record(key, officer);
        return new FileList(
                kind,
                record,
                store.of(record.id(), officer),
                owner.refusal(record, officer).isEmpty());
    }

    @Transactional(readOnly = true)
    public StoredFile file(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// What is in a file. Once it was withdrawn, only auditors still read it.
    @Transactional(readOnly = true)
    public byte[] content(StoredFile file, Officer officer) {
        if (file.withdrawn().isPresent() && !officer.is(Role.AUDITOR)) {
            throw new NotAllowed("files.refusal.withdrawn");
        }
        return contents.find(file.digest(), officer)
                .orElseThrow(() -> new NotFound("content of file", file.id()));
    }

    /// Takes a file back: it stays, with the day and the reason, and is no longer given out.
    public StoredFile withdraw(UUID id, String why, Officer officer) {
        var file = store.get(id, officer);
        var owner = owners.of(file.kind());
        FileOwners.refuse(owner.refusal(owner.held(file.record().toString(), officer), officer));
        if (file.withdrawn().isPresent()) {
            throw BadInput.of("", "files.fault.withdrawn-already");
        }
        var now = clock.instant();
        store.withdraw(file, why, now, officer);
        journal.record(
                new FileEntry.FileWithdrawn(
                        id, file.record(), file.digest().text(), officer.id(), now),
                file.label());
        return store.get(id, officer);
    }

    /// Opens the files of a record to those to whom it was issued just now; what was withdrawn
    /// before stays behind. Called by the record's own module, in its transaction.
    public void issue(UUID record, int version, int label, Officer officer) {
        var now = clock.instant();
        for (var file : store.of(record, officer)) {
            if (file.withdrawn().isEmpty() && file.label() != label) {
                store.open(file, label, officer);
                journal.record(
                        new FileEntry.FileIssued(
                                file.id(),
                                record,
                                version,
                                file.size(),
                                file.digest().text(),
                                officer.id(),
                                now),
                        label);
            }
        }
    }
}
