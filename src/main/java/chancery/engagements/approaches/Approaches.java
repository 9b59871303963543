package chancery.engagements.approaches;

import chancery.access.Officer;
import chancery.engagements.Engagement;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.store.ApproachStore;
import chancery.engagements.store.EngagementStore;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to approaches: asked for, granted, refused, postponed, cancelled.
@Service
@Transactional
public class Approaches {

    private final EngagementStore store;
    private final ApproachStore steps;
    private final ActingMissions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Approaches(
            EngagementStore store,
            ApproachStore steps,
            ActingMissions missions,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.missions = missions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Asks for a meeting; what else is planned with the same counterparts is told by [#clashes].
    public Engagement ask(Approach approach, Officer officer) {
        var mission = missions.asking(approach.mission(), approach.host(), officer);
        if (approach.targets().isEmpty()) {
            throw BadInput.of("interlocutors", "engagements.fault.nobody-asked");
        }
        var engagement =
                new Engagement(
                        ids.next(),
                        mission.id(),
                        approach.host(),
                        ApproachStage.ASKED,
                        approach.subject(),
                        approach.mode(),
                        approach.planned(),
                        Optional.empty(),
                        0,
                        1,
                        missions.labelOf(mission, officer));
        store.add(engagement, approach.targets(), clock.instant(), officer);
        note(engagement, ApproachStep.ASK, Side.OURS, "", approach.planned(), officer);
        return engagement;
    }

    /// Moves an approach: granted, refused, postponed, cancelled, by them or by us, and why.
    public Engagement move(
            UUID id,
            Optional<Long> expected,
            ApproachStep step,
            Side side,
            String text,
            Optional<Instant> planned,
            Officer officer) {
        var engagement = store.lock(id, expected, officer);
        officer.requireWorksAt(engagement.mission(), ActingMissions.OWN_OFFICERS_ONLY);
        if (step == ApproachStep.HOLD) {
            throw BadInput.of("step", "engagements.fault.file-to-hold");
        }
        var after =
                engagement
                        .after(step, planned)
                        .orElseThrow(() ->
                                BadInput.of(
                                        "step", "engagements.fault.not-now", engagement.stage()));
        store.save(after, officer);
        note(after, step, side, text, planned, officer);
        return after;
    }

    /// Notes a step that an approach has taken, without moving it.
    public void note(
            Engagement engagement,
            ApproachStep step,
            Side side,
            String text,
            Optional<Instant> planned,
            Officer officer) {
        var now = clock.instant();
        steps.addStep(
                engagement,
                new Moved(ids.next(), step, side, text, planned, officer.name(), now),
                officer);
        journal.record(
                new ApproachMoved(engagement.id(), step, officer.id(), now), engagement.label());
    }
}
