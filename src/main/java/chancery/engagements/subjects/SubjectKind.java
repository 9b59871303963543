package chancery.engagements.subjects;

/// What somebody may ask about.
public enum SubjectKind {
    HOLDER,
    OFFICE,
    AUTHORITY
}
