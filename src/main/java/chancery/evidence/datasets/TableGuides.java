package chancery.evidence.datasets;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.datasets.DatasetEntry.TableDescribed;
import chancery.evidence.datasets.store.GuideStore;
import chancery.evidence.tables.KnownTables;
import chancery.evidence.tables.TableGuide;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what the cells of tables mean: shipped for the tables used most, said by officers
/// for all others.
@Service
@Transactional
public class TableGuides {

    private final GuideStore store;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    TableGuides(GuideStore store, Labels labels, Journal journal, Ids ids, Clock clock) {
        this.store = store;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// All guides; what an officer said of a table goes before what is shipped.
    @Transactional(readOnly = true)
    public List<TableGuide> all(Reader reader) {
        var saved = saved(reader).stream().map(SavedGuide::guide).toList();
        var names = saved.stream().map(TableGuide::table).toList();
        return Stream.concat(
                        saved.stream(),
                        KnownTables.ALL.stream().filter(guide -> !names.contains(guide.table())))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<SavedGuide> saved(Reader reader) {
        return store.list(reader);
    }

    @Transactional(readOnly = true)
    public SavedGuide saved(UUID id, Reader reader) {
        return saved(reader).stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("table guide", id));
    }

    /// Keeps what an officer says of a table; said again, it replaces what was said before.
    public SavedGuide describe(TableGuide guide, Officer officer) {
        FiguresRoles.require(officer);
        var before =
                saved(officer).stream()
                        .filter(known -> known.guide().table().equals(guide.table()))
                        .findFirst();
        var version = ids.next();
        var saved =
                new SavedGuide(
                        before.map(SavedGuide::id).orElse(version),
                        version,
                        guide,
                        clock.instant());
        store.add(saved, before.map(SavedGuide::version), officer);
        journal.record(
                new TableDescribed(saved.id(), guide.table(), officer.id(), saved.recordedAt()),
                labels.openTo(Labels.MINISTRY));
        return saved;
    }
}
