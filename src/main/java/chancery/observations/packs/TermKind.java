package chancery.observations.packs;

/// What a term of a pack says about an intervention.
public enum TermKind {
    AREA,
    TOOL,
    GROUP,
    ORIGIN,
    DIRECTION,
    MAGNITUDE
}
