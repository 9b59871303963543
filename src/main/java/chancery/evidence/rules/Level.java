package chancery.evidence.rules;

/// What becomes of a point that a rule speaks against.
public enum Level {
    /// It cannot be released so.
    BLOCK,
    /// It can, with a reason that is kept.
    WARN,
    /// It can; the officer should know.
    NOTE
}
