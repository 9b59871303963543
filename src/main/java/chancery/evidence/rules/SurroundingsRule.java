package chancery.evidence.rules;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What must stand around a figure before it is used.
public enum SurroundingsRule implements RuleOn<Surroundings> {
    /// Who speaks of the host's figure knows the one at home.
    MIRROR_SHOWN("N23", Level.NOTE, HostAnswer.YOUR_OWN_FIGURE, Surroundings::mirrored),
    NO_RANKING("N30", Level.WARN, null, around -> !around.ranks() || !around.aboutGroup()),
    ALL_GROUPS_SHOWN("N34", Level.WARN, null, Surroundings::allGroups),
    /// An edition that was followed by one with another number is not quoted any more.
    EDITION_STANDS("N39", Level.BLOCK, HostAnswer.POPULATION_REVISED, around -> !around.replaced());

    private final Terms<Surroundings> terms;

    SurroundingsRule(
            String number,
            Level level,
            @Nullable HostAnswer answer,
            Predicate<Surroundings> holds) {
        this.terms = Terms.of(number, level, answer, holds);
    }

    public static List<SurroundingsRule> brokenBy(Surroundings around) {
        return RuleOn.broken(values(), around);
    }

    @Override
    public Terms<Surroundings> terms() {
        return terms;
    }
}
