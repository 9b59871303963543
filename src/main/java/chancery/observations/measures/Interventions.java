package chancery.observations.measures;

import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Ids;
import chancery.observations.Written;
import chancery.observations.measures.MeasureEntry.InterventionCorrected;
import chancery.observations.measures.MeasureEntry.InterventionNoted;
import chancery.observations.measures.MeasureEntry.InterventionWithdrawn;
import chancery.observations.measures.store.InterventionStore;
import chancery.observations.measures.store.MeasureStore;
import chancery.observations.packs.SubjectPacks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which it is said what a measure changes, part by part.
@Service
@Transactional
public class Interventions {

    private final InterventionStore store;
    private final MeasureStore turns;
    private final Measures measures;
    private final SubjectPacks packs;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Interventions(
            InterventionStore store,
            MeasureStore turns,
            Measures measures,
            SubjectPacks packs,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.turns = turns;
        this.measures = measures;
        this.packs = packs;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Notes one thing that a measure changes.
    public Intervention add(UUID measure, InterventionDraft draft, Officer by) {
        var about = open(measure, by);
        requireFit(draft);
        var id = ids.next();
        var made = new Intervention(id, id, measure, draft);
        var written = new Written(id, Optional.empty(), about.label(), by, clock.instant());
        store.add(made, false, written);
        journal.record(
                new InterventionNoted(
                        measure, id, draft.pack(), draft.area(), by.id(), written.at()),
                about.label());
        return made;
    }

    /// Says anew what it changes.
    public Intervention correct(UUID id, UUID version, InterventionDraft draft, Officer by) {
        var about = open(measures.intervention(id, by).measure(), by);
        var current = measures.intervention(id, by);
        Versions.require(current.version(), version);
        requireFit(draft);
        var made = new Intervention(id, ids.next(), about.id(), draft);
        var written = written(made, version, about, by);
        store.add(made, false, written);
        journal.record(
                new InterventionCorrected(about.id(), id, by.id(), written.at()), about.label());
        return made;
    }

    /// Notes that it was recorded in error.
    public void withdraw(UUID id, UUID version, Officer by) {
        var about = open(measures.intervention(id, by).measure(), by);
        var current = measures.intervention(id, by);
        Versions.require(current.version(), version);
        var gone = new Intervention(id, ids.next(), about.id(), current.described());
        var written = written(gone, version, about, by);
        store.add(gone, true, written);
        journal.record(
                new InterventionWithdrawn(about.id(), id, by.id(), written.at()), about.label());
    }

    private Written written(Intervention made, UUID version, Measure about, Officer by) {
        return new Written(
                made.version(), Optional.of(version), about.label(), by, clock.instant());
    }

    private Measure open(UUID id, Officer by) {
        turns.takeTurn(id, by);
        return measures.writable(id, by);
    }

    private void requireFit(InterventionDraft draft) {
        var faults =
                packs.find(draft.pack())
                        .map(pack -> PackCheck.faults(draft, pack))
                        .orElseGet(() ->
                                List.of(Fault.of("pack", "observations.fault.pack", draft.pack())));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
