package chancery.observations.incidents;

/// How a matter stands, as a fact told by a source; before a judgement nobody is more than
/// suspected or charged.
public enum MatterStatus {
    REPORTED,
    CONFIRMED_BY_AUTHORITY,
    UNDER_INVESTIGATION,
    ALLEGED,
    CHARGED,
    CONVICTED,
    ACQUITTED,
    CLOSED,
    CORRECTED,
    RETRACTED;

    /// Whether nothing more can be said of the matter: the report itself was taken back.
    public boolean isLast() {
        return this == RETRACTED;
    }
}
