package chancery.kernel;

/// How high a point is to be taken, or was taken; later values are higher.
public enum ApproachLevel {
    ANY,
    WORKING,
    DIRECTOR,
    SENIOR_OFFICIAL,
    MINISTER,
    HEAD_OF_GOVERNMENT,
    HEAD_OF_STATE
}
