package chancery.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4) written as 64 lower-case hexadecimal digits.
final class Sha256 {

    private Sha256() {}

    static String of(String text) {
        return of(text, new byte[0]);
    }

    static String of(byte[] bytes) {
        return of("", bytes);
    }

    static String of(String start, byte[] rest) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(start.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(rest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
