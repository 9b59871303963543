package chancery.evidence.figures;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.evidence.datasets.FiguresRoles;
import chancery.evidence.figures.FigureEntry.FigureSaidAnew;
import chancery.evidence.figures.FigureEntry.FigureSaved;
import chancery.evidence.figures.store.FigureKeeping;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.Outdated;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which figures are named and said anew.
@Service
@Transactional
public class FigureSaving {

    private final Figures figures;
    private final FigureKeeping store;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    FigureSaving(
            Figures figures,
            FigureKeeping store,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.figures = figures;
        this.store = store;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps a figure under its name; what rules have against it stays with it to be seen.
    public SavedFigure save(FigureDraft draft, Officer officer) {
        FiguresRoles.require(officer);
        var reckoned = figures.reckon(draft, officer);
        var id = ids.next();
        var saved = keep(id, id, 1, draft, officer);
        store.add(saved, Optional.empty(), officer);
        journal.record(
                new FigureSaved(
                        saved.id(),
                        1,
                        draft.kind(),
                        reckoned.findings().size(),
                        officer.id(),
                        saved.at()),
                saved.label());
        return saved;
    }

    /// Says a figure anew: the next version, while earlier ones stay.
    ///
    /// @param number of the version that the officer had before them
    public SavedFigure sayAnew(
            UUID id, Optional<Long> expected, FigureDraft draft, Officer officer) {
        FiguresRoles.require(officer);
        store.takeTurn(id, officer);
        var before = figures.figure(id, officer);
        if (expected.filter(read -> read != before.number()).isPresent()) {
            throw new Outdated(before.number());
        }
        var reckoned = figures.reckon(draft, officer);
        var saved = keep(id, ids.next(), before.number() + 1, draft, officer);
        store.add(saved, Optional.of(before.version()), officer);
        journal.record(
                new FigureSaidAnew(
                        id,
                        saved.number(),
                        draft.kind(),
                        reckoned.findings().size(),
                        officer.id(),
                        saved.at()),
                saved.label());
        return saved;
    }

    private SavedFigure keep(UUID id, UUID version, int number, FigureDraft draft, Officer by) {
        return new SavedFigure(
                id,
                version,
                number,
                draft,
                labels.openTo(Labels.MINISTRY),
                by.id(),
                clock.instant(),
                true);
    }
}
