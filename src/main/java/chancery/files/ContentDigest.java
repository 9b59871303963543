package chancery.files;

import chancery.kernel.Sha256;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The SHA-256 (FIPS 180-4) of a content, by which it is found: 64 lower-case hexadecimal digits.
public record ContentDigest(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentDigest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + text);
        }
    }

    public static ContentDigest of(byte[] content) {
        return new ContentDigest(Sha256.of(content));
    }

    public static ContentDigest parse(String text) {
        return new ContentDigest(text);
    }

    /// The 32 bytes themselves.
    public byte[] bytes() {
        return HexFormat.of().parseHex(text);
    }

    /// Enough of it to tell files apart by eye.
    public String beginning() {
        return text.substring(0, 12);
    }

    @Override
    public String toString() {
        return text;
    }
}
