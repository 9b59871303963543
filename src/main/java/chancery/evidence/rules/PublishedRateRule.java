package chancery.evidence.rules;

import java.util.List;
import java.util.Optional;

/// What must hold of a rate that an office worked out itself.
public enum PublishedRateRule implements Rule {
    /// If not, the office divided by another edition of the population.
    AGREES_WITH_ITS_PARTS;

    public static List<PublishedRateRule> brokenBy(PublishedRate rate) {
        return rate.agrees() ? List.of() : List.of(AGREES_WITH_ITS_PARTS);
    }

    @Override
    public String number() {
        return "N14";
    }

    @Override
    public Level level() {
        return Level.NOTE;
    }

    @Override
    public Optional<HostAnswer> answer() {
        return Optional.of(HostAnswer.POPULATION_REVISED);
    }
}
