package chancery.directives.wording;

/// How closely a mission keeps to the words it was given.
public enum Latitude {
    VERBATIM,
    CLOSE_TO_TEXT,
    DISCRETION
}
