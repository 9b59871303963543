package chancery.kernel;

/// How high a host is approached, lowest first; also the rank of a host office.
public enum ApproachLevel {
    /// No level asked for; no host office has this rank.
    ANY,
    WORKING,
    DIRECTOR,
    SENIOR_OFFICIAL,
    MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE;

    /// Whether an approach at this level satisfies one asked for at the other.
    public boolean reaches(ApproachLevel asked) {
        return compareTo(asked) >= 0;
    }
}
