package chancery.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A line of the register of tokens: everything but the secret.
public record TokenListed(
        UUID id,
        Token.Kind kind,
        String title,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt,
        Optional<Instant> revokedAt) {

    /// Whether it opens anything at that time.
    public boolean isGood(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
