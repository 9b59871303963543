package chancery.directives.wording;

import chancery.kernel.Sha256;
import chancery.web.Markdown;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A point in another language, for convenience; the wording of the directive alone is official.
///
/// @param language as in ISO 639, such as `fr`
/// @param ofText the digest of the wording it translates; for any other it is void
public record CourtesyTranslation(
        UUID id,
        int point,
        String language,
        String text,
        String ofText,
        UUID writtenBy,
        Instant writtenAt) {

    /// Whether it translates this very wording.
    public boolean isOf(Point worded) {
        return point == worded.number() && ofText.equals(digestOf(worded.text()));
    }

    /// By which a wording is known again.
    public static String digestOf(String text) {
        return Sha256.of(text);
    }

    /// What its language is called in another.
    public String languageIn(Locale reader) {
        return Locale.of(language).getDisplayLanguage(reader);
    }

    public String html() {
        return Markdown.html(text);
    }

    /// The same, kept anew.
    public CourtesyTranslation under(UUID other) {
        return new CourtesyTranslation(other, point, language, text, ofText, writtenBy, writtenAt);
    }
}
