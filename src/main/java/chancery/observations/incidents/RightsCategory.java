package chancery.observations.incidents;

/// The human right that an incident touches, after the Universal Declaration.
public enum RightsCategory {
    LIFE,
    LIBERTY_AND_SECURITY,
    FREEDOM_FROM_TORTURE,
    FREEDOM_FROM_SLAVERY,
    EQUALITY_AND_NON_DISCRIMINATION,
    FAIR_TRIAL_AND_REMEDY,
    PRIVACY_AND_HOME,
    THOUGHT_AND_RELIGION,
    EXPRESSION,
    ASSEMBLY_AND_ASSOCIATION,
    MOVEMENT_AND_ASYLUM,
    CHILDREN,
    WORK,
    HEALTH_AND_LIVING
}
