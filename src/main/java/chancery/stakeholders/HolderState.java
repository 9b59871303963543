package chancery.stakeholders;

/// How sure we are that this person holds the office.
public enum HolderState {
    CONFIRMED,
    /// Added in passing, as while recording a meeting; somebody still has to look.
    TO_BE_CONFIRMED
}
