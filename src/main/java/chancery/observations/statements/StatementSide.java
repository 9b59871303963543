package chancery.observations.statements;

/// Whose office spoke.
public enum StatementSide {
    OURS,
    HOST
}
