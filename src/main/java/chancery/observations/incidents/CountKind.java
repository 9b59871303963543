package chancery.observations.incidents;

/// What is counted of an incident: people as numbers, on both sides, and nothing else of them.
public enum CountKind {
    VICTIMS,
    DEAD,
    INJURED,
    SUSPECTS,
    ARRESTED,
    CHARGED,
    CONVICTED;

    /// Whether those counted suffered the act.
    public boolean isVictimsSide() {
        return this == VICTIMS || this == DEAD || this == INJURED;
    }
}
