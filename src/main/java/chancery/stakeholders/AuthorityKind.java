package chancery.stakeholders;

/// What an authority or organisation of a host is.
public enum AuthorityKind {
    FOREIGN_MINISTRY,
    OTHER_MINISTRY,
    HEAD_OFFICE,
    PARLIAMENT,
    COURT_SYSTEM,
    POLICE,
    REGULATOR,
    SUBNATIONAL_GOVERNMENT,
    MUNICIPALITY,
    INTERNATIONAL_ORGANISATION,
    CIVIL_SOCIETY;

    /// Whether its people may be exposed by being known to us: open to the recording mission and
    /// headquarters only, and in no export.
    public boolean isRestricted() {
        return this == CIVIL_SOCIETY;
    }
}
