package chancery.directives;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.InClearance;
import chancery.directives.Directive.Released;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.StageStore;
import chancery.directives.store.WordingStore;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to drafts: begun, and reworded until the text is issued.
@Service
@Transactional
public class DirectiveDrafts {

    private static final String DESK_ONLY = "directives.refusal.desk";

    private final DirectiveStore store;
    private final StageStore stages;
    private final WordingStore wordings;
    private final DraftClearances clearances;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    DirectiveDrafts(
            DirectiveStore store,
            StageStore stages,
            WordingStore wordings,
            DraftClearances clearances,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.wordings = wordings;
        this.clearances = clearances;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Begins a draft.
    public Draft draft(Instruction instruction, List<Point> points, Officer officer) {
        var seat = officer.seatAs(Role.DESK, DESK_ONLY);
        var now = clock.instant();
        var version = new Version(1, instruction, points, "", officer.id(), now, Optional.empty());
        var draft =
                new Draft(
                        new DirectiveCore(
                                ids.next(),
                                missions.headquarters(officer).id(),
                                officer.id(),
                                1,
                                labelOfDrafts(seat.office(), officer),
                                version));
        stages.add(draft, now, officer);
        journal.record(
                new DirectiveEntry.DirectiveDrafted(draft.id(), officer.id(), now),
                draft.core().label());
        return draft;
    }

    private int labelOfDrafts(UUID office, Officer officer) {
        return labels.openTo(missions.headquarters(officer).id(), office);
    }

    /// Rewords a draft; clearances given to the earlier wording are void.
    public Draft reword(
            UUID id,
            Optional<Long> expected,
            Instruction instruction,
            List<Point> points,
            Officer officer) {
        officer.seatAs(Role.DESK, DESK_ONLY);
        var now = clock.instant();
        var before = store.lock(id, expected, officer);
        var version = new Version(1, instruction, points, "", officer.id(), now, Optional.empty());
        int label = before.core().label();
        var draft =
                switch (before) {
                    case Draft written -> written.reworded(version, label);
                    case InClearance written -> written.reworded(version, label);
                    case Held _, Released _, Directive.Ended _ ->
                            throw new NotAllowed("directives.refusal.issued");
                };
        wordings.rewrite(id, label, version, officer);
        if (before instanceof InClearance) {
            clearances.voided(draft, officer);
        }
        stages.save(draft, officer);
        journal.record(new DirectiveEntry.DirectiveReworded(id, 1, officer.id(), now), label);
        return draft;
    }
}
