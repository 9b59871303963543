package chancery.access;

import chancery.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret that stands for an officer: 256 random bits in 43 characters, shown once and kept only
/// as a digest.
///
/// A fast digest is enough, because nobody can guess among 2^256.
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// What a token is for.
    public enum Kind {
        SESSION,
        API,
        SETUP,
        RESET,
        /// Reads the officer's own notices and what falls due, and nothing else.
        FEED
    }

    /// A token that was never given before.
    public static Token fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What is kept of it: its SHA-256.
    public byte[] digest() {
        return Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Never the secret itself, so that no log can hold it.
    @Override
    public String toString() {
        return "Token";
    }
}
