package chancery.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits.
public final class Sha256 {

    private Sha256() {}

    /// Of the text in UTF-8.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return text(begin().digest(bytes));
    }

    /// Of the start in UTF-8 with the rest behind it.
    public static String of(String start, byte[] rest) {
        var digest = begin();
        digest.update(start.getBytes(StandardCharsets.UTF_8));
        return text(digest.digest(rest));
    }

    /// A digest to be fed piece by piece.
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
