package chancery.directives.wording;

/// What part a point has in a conversation.
public enum PointKind {
    CORE,
    ASK,
    IF_RAISED,
    IF_PRESSED,
    BACKGROUND_ONLY;

    /// Whether a mission owes it to its host without being asked.
    public boolean isOwed() {
        return this == CORE || this == ASK;
    }
}
