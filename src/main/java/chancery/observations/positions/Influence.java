package chancery.observations.positions;

/// How much an authority can do about an issue, as a person judged it; least first.
public enum Influence {
    LITTLE,
    SOME,
    STRONG,
    DECISIVE
}
