package chancery.evidence.privacy;

import chancery.evidence.rules.Level;
import chancery.evidence.rules.Rule;

/// What a text must not say of private persons.
public enum PrivacyRule implements Rule {
    /// Origin, religion or status of somebody in a single incident: no exception.
    TRAIT_OF_ONE_PERSON("N24", Level.BLOCK),
    /// One incident says nothing of a group.
    GENERALISED("N25", Level.WARN),
    NAME_BESIDE_OFFENCE("N27", Level.BLOCK),
    IDENTIFIER("N27", Level.BLOCK),
    BIRTH_DATE("N27", Level.BLOCK),
    EXACT_ADDRESS("N27", Level.BLOCK),
    INITIALS_AND_AGE("N27", Level.BLOCK),
    IMAGE_OF_PERSON("N27", Level.BLOCK),
    /// Belief, health, orientation, ethnicity: of fewer than ten people, nothing.
    SPECIAL_CATEGORY("N28", Level.BLOCK),
    /// Convictions are told as totals, or as a court's act without a person.
    RECORD_OF_ONE_PERSON("N29", Level.BLOCK);

    private final String number;
    private final Level level;

    PrivacyRule(String number, Level level) {
        this.number = number;
        this.level = level;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Level level() {
        return level;
    }
}
