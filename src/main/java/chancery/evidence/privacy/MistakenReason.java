package chancery.evidence.privacy;

/// Why a finding is mistaken.
public enum MistakenReason {
    OFFICIAL_IN_PUBLIC_ROLE,
    PLACE_NAME,
    /// Said in words.
    OTHER
}
