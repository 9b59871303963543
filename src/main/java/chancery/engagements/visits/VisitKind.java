package chancery.engagements.visits;

/// What brings people together.
public enum VisitKind {
    /// Somebody of ours goes there.
    VISIT_ABROAD,
    /// Somebody of theirs comes to us.
    VISIT_TO_US,
    CONFERENCE
}
