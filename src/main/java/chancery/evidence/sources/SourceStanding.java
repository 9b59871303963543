package chancery.evidence.sources;

/// What became of a source where it was published.
public enum SourceStanding {
    STANDS,
    CORRECTED,
    RETRACTED
}
