package chancery.evidence.sources;

/// How credible one item is, whatever its source (Admiralty code, AJP-2.1). `UNKNOWN` means that
/// nobody can say, not that it is the worst.
public enum Credibility {
    CONFIRMED,
    PROBABLY_TRUE,
    POSSIBLY_TRUE,
    DOUBTFUL,
    IMPROBABLE,
    UNKNOWN;

    /// The digit by which officers know it, 1 to 6.
    public int digit() {
        return ordinal() + 1;
    }
}
