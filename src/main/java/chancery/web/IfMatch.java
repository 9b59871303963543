package chancery.web;

import chancery.kernel.BadInput;
import chancery.kernel.Outdated;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Versions in headers: `ETag: "3"` goes out, `If-Match: "3"` comes back (RFC 9110 section 13.1.1).
public final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /// A change came without saying which version its caller had read (RFC 6585 section 3).
    public static final class Missing extends RuntimeException {

        Missing() {
            super("If-Match is missing");
        }
    }

    /// The version a caller read, if they say; `*` means any.
    public static Optional<Long> read(Optional<String> header) {
        return header.map(String::strip)
                .filter(text -> !text.equals("*"))
                .map(text -> {
                    var found = FORM.matcher(text);
                    if (!found.matches()) {
                        throw BadInput.of("If-Match", "web.fault.if-match-form");
                    }
                    return Long.valueOf(found.group(1));
                });
    }

    /// The version a caller read of a record whose versions are ids: they must say it, so that no
    /// correction is overwritten unseen; `*` means any.
    public static UUID read(Optional<String> header, UUID current) {
        var text = header.map(String::strip).orElseThrow(Missing::new);
        if (text.equals("*") || text.equals(tag(current))) {
            return current;
        }
        if (text.length() < 3 || !text.startsWith("\"") || !text.endsWith("\"")) {
            throw BadInput.of("If-Match", "web.fault.if-match-form");
        }
        throw new Outdated(current);
    }

    /// What goes into an `ETag`.
    public static String tag(UUID version) {
        return "\"" + version + "\"";
    }

    /// What goes into an `ETag`.
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
