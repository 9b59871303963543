package chancery.access;

import java.util.UUID;

/// An account that was opened, with the token of the link by which its officer sets the first
/// password; shown once.
public record Invitation(UUID officer, NewAccount account, Token token) {}
