package chancery.engagements;

/// Who asked for the engagement.
public enum Initiative {
    OURS,
    HOST,
    THIRD_PARTY,
    JOINT
}
