package chancery.evidence.statistics;

import chancery.kernel.BadInput;
import java.util.regex.Pattern;

/// The very bytes a figure was read from.
///
/// @param sha256 their digest, 64 lower-case hexadecimal digits
public record Capture(String sha256, long bytes) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Capture {
        if (!FORM.matcher(sha256).matches()) {
            throw BadInput.of("capture", "evidence.fault.capture", sha256);
        }
        if (bytes < 0) {
            throw BadInput.of("capture", "evidence.fault.events-negative", bytes);
        }
    }
}
