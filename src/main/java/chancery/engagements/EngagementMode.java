package chancery.engagements;

/// How the two sides met or wrote to each other.
public enum EngagementMode {
    DEMARCHE,
    MEETING,
    WORKING_MEAL,
    TELEPHONE,
    VIDEO,
    PULL_ASIDE,
    COURTESY_CALL,
    SUMMONS,
    LETTER,
    NOTE,
    EMAIL,
    MULTILATERAL_MARGIN
}
