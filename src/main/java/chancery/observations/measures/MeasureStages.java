package chancery.observations.measures;

import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.observations.Written;
import chancery.observations.measures.MeasureEntry.MeasureStageCorrected;
import chancery.observations.measures.MeasureEntry.MeasureStageNoted;
import chancery.observations.measures.MeasureEntry.MeasureStageWithdrawn;
import chancery.observations.measures.store.MeasureStore;
import chancery.observations.measures.store.StageStore;
import chancery.observations.measures.store.StageStore.Row;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which the stages of measures are noted, each a fact of its own.
@Service
@Transactional
public class MeasureStages {

    private final StageStore store;
    private final Measures measures;
    private final MeasureStore turns;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    MeasureStages(
            StageStore store,
            Measures measures,
            MeasureStore turns,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.turns = turns;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Notes that a measure reached a stage on a day.
    public StageFact note(UUID measure, StageDraft said, Officer by) {
        var about = open(measure, by);
        requireFit(said, measures.courseOf(measure, clock.instant(), by));
        var written = written(about, Optional.empty(), by);
        store.add(measure, said, false, written);
        journal.record(
                new MeasureStageNoted(measure, said.stage(), said.on(), by.id(), written.at()),
                about.label());
        return fact(measure, written.id(), by);
    }

    /// Says anew which stage it was, or when; what stood before is kept and can be asked for.
    public StageFact correct(UUID stage, StageDraft said, Officer by) {
        var before = row(stage, by);
        var about = open(before.measure(), by);
        requireFit(said, courseWithout(before, by));
        var written = written(about, Optional.of(stage), by);
        store.add(before.measure(), said, false, written);
        journal.record(
                new MeasureStageCorrected(
                        before.measure(),
                        said.stage(),
                        said.on(),
                        before.said().stage(),
                        before.said().on(),
                        by.id(),
                        written.at()),
                about.label());
        return fact(before.measure(), written.id(), by);
    }

    /// Notes that a stage was recorded in error: it never came about.
    public void withdraw(UUID stage, String why, Officer by) {
        var before = row(stage, by);
        var about = open(before.measure(), by);
        courseWithout(before, by);
        var said = new StageDraft(before.said().stage(), before.said().on(), why);
        var written = written(about, Optional.of(stage), by);
        store.add(before.measure(), said, true, written);
        journal.record(
                new MeasureStageWithdrawn(
                        before.measure(), said.stage(), said.on(), by.id(), written.at()),
                about.label());
    }

    /// The stage as it stands, or a refusal when it was corrected since.
    public StageFact stage(UUID id, Officer by) {
        return fact(row(id, by).measure(), id, by);
    }

    private Measure open(UUID id, Officer by) {
        turns.takeTurn(id, by);
        return measures.writable(id, by);
    }

    private Row row(UUID id, Officer by) {
        return store.find(id, by).orElseThrow(() -> new NotFound("stage", id));
    }

    private Written written(Measure about, Optional<UUID> replaces, Officer by) {
        return new Written(ids.next(), replaces, about.label(), by, clock.instant());
    }

    private Course courseWithout(Row row, Officer by) {
        var course = measures.courseOf(row.measure(), clock.instant(), by);
        if (course.facts().stream().noneMatch(fact -> fact.id().equals(row.id()))) {
            throw BadInput.of("version", "observations.fault.changed");
        }
        return new Course(
                course.facts().stream().filter(fact -> !fact.id().equals(row.id())).toList());
    }

    private StageFact fact(UUID measure, UUID id, Officer by) {
        return measures.courseOf(measure, clock.instant(), by).facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BadInput.of("version", "observations.fault.changed"));
    }

    private static void requireFit(StageDraft said, Course course) {
        var faults = List.copyOf(StageRule.faults(said, course));
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
