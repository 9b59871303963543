package chancery.engagements.approaches;

/// How far an approach has come; "refused three times" is an answer too.
public enum ApproachStage {
    ASKED,
    GRANTED,
    REFUSED,
    POSTPONED,
    CANCELLED,
    HELD;

    /// Whether a meeting may still come of it.
    public boolean isPlanned() {
        return this == ASKED || this == GRANTED || this == POSTPONED;
    }
}
