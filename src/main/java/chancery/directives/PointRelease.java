package chancery.directives;

/// How far the words of a point may go.
public enum PointRelease {
    PUBLIC,
    MAY_LEAVE,
    ORAL_ONLY,
    INTERNAL
}
