package chancery.reports;

/// Where a report stands in lists: what it waits for, and from whom.
public enum ReportState {
    /// Being written, or waiting for its releaser.
    DRAFT,
    /// Headquarters has not said a word on it.
    UNREAD,
    /// Headquarters asked something that the mission has not answered.
    QUESTION,
    /// Headquarters tasked a follow-up on which the mission has not said a word.
    FOLLOW_UP,
    /// Headquarters has said what it did with it.
    DISPOSED
}
