package chancery.evidence.web.sources;

import java.util.regex.Pattern;

/// What stands before the names of fields in a row of a form, as in `links[0].`.
final class Prefixes {

    private static final Pattern FORM = Pattern.compile("[a-zA-Z]{1,30}(\\[[0-9]{1,3}])?\\.");

    private Prefixes() {}

    static String read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
