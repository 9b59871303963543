package chancery.evidence.statistics;

/// By what a statistic divides people; figures by two different ones do not compare.
public enum GroupBasis {
    EVERYBODY,
    CITIZENSHIP,
    COUNTRY_OF_BIRTH,
    /// Own birth and citizenship, and those of the parents, as one office combines them.
    ANCESTRY,
    /// Own country of birth and that of each parent.
    OWN_AND_PARENTS_BIRTH,
    ETHNICITY,
    /// Why somebody was made a victim, as recorded by the police.
    BIAS_MOTIVATION
}
