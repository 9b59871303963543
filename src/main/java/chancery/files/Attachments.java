package chancery.files;

import chancery.access.Officer;
import chancery.files.store.FileStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which files come: attached to a record, or kept as what it was read from.
@Service
@Transactional
public class Attachments {

    private final FileStore store;
    private final Contents contents;
    private final FileOwners owners;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Attachments(
            FileStore store,
            Contents contents,
            FileOwners owners,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.owners = owners;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Attaches a file to a record; what the record's own module has against it is a refusal.
    public StoredFile attach(String kind, String key, Upload upload, Officer officer) {
        var owner = owners.of(kind);
        var record = owner.held(key, officer);
        FileOwners.refuse(owner.refusal(record, officer));
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
}
