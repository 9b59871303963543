package chancery.engagements.web.recording;

/// What the form about a meeting is filled in for.
public enum Purpose {
    /// A meeting that was not asked for here.
    RECORD,
    /// What came of an approach.
    HOLD,
    /// What was filed is put right.
    CORRECT
}
