package chancery.directives.wording;

/// How far the words of a point may go.
public enum PointRelease {
    PUBLIC,
    MAY_LEAVE,
    ORAL_ONLY,
    INTERNAL
}
