package chancery.observations.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The stages of one measure, as known at one time, in the order of their days.
public record Course(List<StageFact> facts) {

    private static final Comparator<StageFact> ORDER =
            Comparator.comparing(StageFact::on)
                    .thenComparing(StageFact::stage)
                    .thenComparing(StageFact::id);

    public Course {
        facts = facts.stream().sorted(ORDER).toList();
    }

    /// How the measure stands on a day; nothing before the first of its stages.
    public Optional<StageFact> on(LocalDate day) {
        return facts.stream()
                .filter(fact -> !fact.on().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /// The day on which it first reached a stage.
    public Optional<LocalDate> first(MeasureStage stage) {
        return facts.stream().filter(fact -> fact.stage() == stage).map(StageFact::on).findFirst();
    }

    /// The day on which it first became known to the public, by whatever stage.
    public Optional<LocalDate> announced() {
        return facts.stream().map(StageFact::on).findFirst();
    }

    /// The stage after which nothing follows, if it was reached.
    public Optional<StageFact> end() {
        return facts.stream().filter(fact -> fact.stage().isLast()).findFirst();
    }
}
