package chancery.evidence.sources;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// When something was published, as exactly as is known: `2024`, `2024-05` or `2024-05-17`.
public record PublicationDate(String text) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final String FIRST_DAY = "0000-01-01";

    public PublicationDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date of publication: " + text);
        }
        var year = LocalDate.parse(text + FIRST_DAY.substring(text.length())).getYear();
        if (year < 1500 || year > 2200) {
            throw new IllegalArgumentException("published between 1500 and 2200: " + text);
        }
    }

    public static PublicationDate parse(String text) {
        return new PublicationDate(text);
    }

    /// The first day on which it can have been published.
    public LocalDate earliest() {
        return LocalDate.parse(text + FIRST_DAY.substring(text.length()));
    }

    @Override
    public String toString() {
        return text;
    }
}
