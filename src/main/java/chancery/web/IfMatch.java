package chancery.web;

import chancery.kernel.BadInput;
import java.util.Optional;
import java.util.regex.Pattern;

/// Versions in headers: `ETag: "3"` goes out, `If-Match: "3"` comes back (RFC 9110 section 13.1.1).
public final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

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

    /// What goes into an `ETag`.
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
