package chancery.observations.incidents.intake;

/// What may not be held of anyone involved.
public enum ForbiddenKind {
    NAME,
    PERSON,
    NATIONALITY,
    ETHNICITY,
    ORIGIN,
    RELIGION,
    MIGRATION_STATUS,
    HEALTH,
    AGE,
    SEX,
    IDENTIFIER
}
