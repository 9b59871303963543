package chancery.evidence.sources;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lasting name of a publication: DOI (ISO 26324), ELI, ECLI or ISBN (ISO 2108), recognised by
/// its form.
public record Identifier(String text) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,180}");
    private static final Pattern ISBN = Pattern.compile("97[89]\\d{10}");
    private static final List<Pattern> FORMS =
            List.of(
                    DOI,
                    ISBN,
                    Pattern.compile("https?://[^\\s/]+/eli/\\S{1,180}"),
                    Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Za-z0-9.]{1,25}"));

    public Identifier {
        var candidate = text;
        if (FORMS.stream().noneMatch(form -> form.matcher(candidate).matches())
                || (ISBN.matcher(text).matches() && !hasRightCheckDigit(text))) {
            throw new IllegalArgumentException("no DOI, ELI, ECLI or ISBN: " + text);
        }
    }

    /// Reads it as people write it: a DOI with its address in front, an ISBN with hyphens.
    public static Identifier parse(String written) {
        var text = written.strip().replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:)\\s*", "");
        var digits = text.replaceFirst("^(?i)isbn[: ]*", "").replaceAll("[- ]", "");
        return new Identifier(ISBN.matcher(digits).matches() ? digits : text);
    }

    private static boolean hasRightCheckDigit(String isbn) {
        int sum = 0;
        for (int i = 0; i < isbn.length(); i++) {
            sum += (isbn.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    public boolean isDoi() {
        return DOI.matcher(text).matches();
    }

    /// Where it leads on the web, if it does.
    public Optional<String> address() {
        if (isDoi()) {
            return Optional.of("https://doi.org/" + text);
        }
        return Optional.of(text).filter(eli -> eli.startsWith("http"));
    }

    @Override
    public String toString() {
        return text;
    }
}
