package chancery.reports;

/// How closely a paragraph is held; the report as a whole is held as closely as its closest
/// paragraph.
public enum PortionMark {
    /// Unclassified.
    U,
    /// Restricted.
    R,
    /// Confidential.
    C
}
