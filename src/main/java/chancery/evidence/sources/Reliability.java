package chancery.evidence.sources;

/// How far a source is relied on (Admiralty code, AJP-2.1). F means that nobody can say, not that
/// it is the worst.
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
