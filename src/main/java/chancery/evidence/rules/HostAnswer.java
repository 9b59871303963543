package chancery.evidence.rules;

/// What hosts answer to figures, each where a rule says that the answer would be right.
public enum HostAnswer {
    DIFFERENT_STAGES,
    VISITORS_IN_NUMERATOR,
    YOUNGER_AND_MORE_MALE,
    POPULATION_REVISED,
    COUNTED_DIFFERENTLY,
    ONE_CASE_NO_TREND,
    SHARE_ROSE_WITH_GROUP,
    AGAINST_LEFT_OUT,
    NOT_PUBLISHED_BY_LAW,
    RECORDED_NOT_COMMITTED,
    YOUR_OWN_FIGURE
}
