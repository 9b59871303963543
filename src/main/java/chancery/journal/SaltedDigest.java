package chancery.journal;

import chancery.kernel.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A fingerprint of something that may have to be disposed of later: without the salt it tells
/// nothing.
///
/// The salt is kept beside the text and goes with it; the digest stays in the journal for good.
///
/// @param salt 32 hexadecimal digits
/// @param digest SHA-256 over the salt's text, a line feed and the canonical JSON of the value, in
///   hexadecimal
public record SaltedDigest(String salt, String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Takes the fingerprint of a value with fresh salt.
    public static SaltedDigest of(Object value) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return with(HexFormat.of().formatHex(salt), value);
    }

    /// Takes it again with the salt that was used before; equal digests mean that nothing was
    /// altered.
    public static SaltedDigest with(String salt, Object value) {
        return new SaltedDigest(salt, Sha256.of(salt + "\n", CanonicalJson.of(value)));
    }
}
