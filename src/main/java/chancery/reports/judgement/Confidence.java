package chancery.reports.judgement;

/// How good the basis of a judgement is; said apart from its likelihood.
public enum Confidence {
    HIGH,
    MODERATE,
    LOW
}
