package chancery.engagements.visits;

/// What can belong to a visit, in the order in which it is read.
public enum RecordKind {
    POINT,
    ENGAGEMENT,
    STATEMENT,
    REPORT
}
