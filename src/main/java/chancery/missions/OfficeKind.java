package chancery.missions;

/// What an office is within the service.
public enum OfficeKind {
    HEADQUARTERS,
    BUREAU,
    EMBASSY,
    HIGH_COMMISSION,
    PERMANENT_MISSION,
    DELEGATION,
    CONSULATE_GENERAL,
    CONSULATE,
    INTERESTS_SECTION,
    FIELD_OFFICE;

    /// Whether it stands abroad and can be addressed by a directive.
    public boolean isMission() {
        return this != HEADQUARTERS && this != BUREAU;
    }
}
