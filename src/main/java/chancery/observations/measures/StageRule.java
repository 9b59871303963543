package chancery.observations.measures;

import chancery.kernel.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What must hold before a stage is noted; what came first may be noted last, so that no order is
/// asked for except at the end.
enum StageRule {
    NOT_TWICE("observations.fault.stage-twice") {
        @Override
        boolean isBroken(StageDraft wish, Course course) {
            return course.facts().stream()
                    .anyMatch(fact -> fact.stage() == wish.stage() && fact.on().equals(wish.on()));
        }
    },
    NOTHING_AFTER_THE_END("observations.fault.stage-after-end") {
        @Override
        boolean isBroken(StageDraft wish, Course course) {
            return course.end().filter(end -> wish.on().isAfter(end.on())).isPresent();
        }
    },
    THE_END_COMES_LAST("observations.fault.stage-end-first") {
        @Override
        boolean isBroken(StageDraft wish, Course course) {
            return wish.stage().isLast()
                    && course.facts().stream().anyMatch(fact -> fact.on().isAfter(wish.on()));
        }
    },
    ONE_END("observations.fault.stage-two-ends") {
        @Override
        boolean isBroken(StageDraft wish, Course course) {
            return wish.stage().isLast()
                    && course.end().filter(end -> end.stage() != wish.stage()).isPresent();
        }
    };

    private final String message;

    StageRule(String message) {
        this.message = message;
    }

    abstract boolean isBroken(StageDraft wish, Course course);

    /// Every reason against it.
    static List<Fault> faults(StageDraft wish, Course course) {
        return Arrays.stream(values())
                .filter(rule -> rule.isBroken(wish, course))
                .map(rule -> rule.fault(wish, course))
                .toList();
    }

    private Fault fault(StageDraft wish, Course course) {
        return Optional.of(this)
                .filter(rule -> rule == NOTHING_AFTER_THE_END || rule == ONE_END)
                .flatMap(rule -> course.end())
                .map(end -> Fault.of("on", message, end.stage(), end.on()))
                .orElseGet(() -> Fault.of("on", message, wish.stage(), wish.on()));
    }
}
