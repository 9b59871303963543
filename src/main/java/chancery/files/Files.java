package chancery.files;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.files.store.FileStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to files: attached to a record, read, issued with it, withdrawn.
@Service
@Transactional
public class Files {

    private final FileStore store;
    private final Contents contents;
    private final List<FileOwner> owners;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Files(
            FileStore store,
            Contents contents,
            List<FileOwner> owners,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.owners = List.copyOf(owners);
        this.journal = journal;
        this.ids = ids;
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
        var owner = owner(kind);
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

    /// Attaches a file to a record; what the record's own module has against it is a refusal.
    public StoredFile attach(String kind, String key, Upload upload, Officer officer) {
        var owner = owner(kind);
        var record = owner.held(key, officer);
        refuse(owner.refusal(record, officer));
        var file =
                new StoredFile(
                        ids.next(),
                        record.id(),
                        kind,
                        record.version(),
                        record.later(),
                        upload.name(),
                        upload.part(),
                        upload.type().text(),
                        upload.content().length,
                        upload.digest(),
                        record.label(),
                        officer.id(),
                        officer.name(),
                        clock.instant(),
                        Optional.empty());
        refuseTwice(file, officer);
        contents.keep(file.digest(), upload.content(), officer);
        store.add(file, officer);
        journal.record(attached(file, officer), file.label());
        return file;
    }

    /// Keeps the very file a record was read from, in the transaction that makes the record; its
    /// module has checked what is in it.
    public StoredFile capture(OwningRecord record, String kind, Captured captured, Officer by) {
        var file =
                new StoredFile(
                        ids.next(),
                        record.id(),
                        kind,
                        record.version(),
                        record.later(),
                        captured.name(),
                        FilePart.BACKGROUND,
                        captured.type(),
                        captured.size(),
                        captured.digest(),
                        record.label(),
                        by.id(),
                        by.name(),
                        clock.instant(),
                        Optional.empty());
        contents.keep(file.digest(), captured.content(), by);
        store.add(file, by);
        journal.record(attached(file, by), file.label());
        return file;
    }

    private static FileEntry attached(StoredFile file, Officer by) {
        return new FileEntry.FileAttached(
                file.id(),
                file.record(),
                file.version(),
                file.later(),
                file.type(),
                file.size(),
                file.digest().text(),
                by.id(),
                file.attachedAt());
    }

    private void refuseTwice(StoredFile file, Officer officer) {
        store.of(file.record(), officer).stream()
                .filter(known -> known.withdrawn().isEmpty())
                .filter(known -> known.digest().equals(file.digest()))
                .findFirst()
                .ifPresent(known -> {
                    throw BadInput.of("file", "files.fault.there-already", known.name().text());
                });
    }

    /// Takes a file back: it stays, with the day and the reason, and is no longer given out.
    public StoredFile withdraw(UUID id, String why, Officer officer) {
        var file = store.get(id, officer);
        var owner = owner(file.kind());
        refuse(owner.refusal(owner.held(file.record().toString(), officer), officer));
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

    private FileOwner owner(String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("files of", kind));
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(key -> {
            throw new NotAllowed(key);
        });
    }
}
