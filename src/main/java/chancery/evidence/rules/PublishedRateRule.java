package chancery.evidence.rules;

import java.util.List;

/// What must hold of a rate that an office worked out itself.
public enum PublishedRateRule implements RuleOn<PublishedRate> {
    /// If not, the office divided by another edition of the population.
    AGREES_WITH_ITS_PARTS;

    private static final Terms<PublishedRate> TERMS =
            Terms.of("N14", Level.NOTE, HostAnswer.POPULATION_REVISED, PublishedRate::agrees);

    public static List<PublishedRateRule> brokenBy(PublishedRate rate) {
        return RuleOn.broken(values(), rate);
    }

    @Override
    public Terms<PublishedRate> terms() {
        return TERMS;
    }
}
