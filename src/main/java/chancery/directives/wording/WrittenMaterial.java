package chancery.directives.wording;

/// Whether something may be left in writing with the host.
public enum WrittenMaterial {
    MUST_LEAVE,
    MAY_LEAVE,
    ORAL_ONLY
}
