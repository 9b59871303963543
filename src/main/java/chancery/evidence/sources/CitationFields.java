package chancery.evidence.sources;

import chancery.web.Fields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads sources and citations from forms and calls; the template `evidence/cite.jte` sends the
/// fields of [#cited].
public final class CitationFields {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private CitationFields() {}

    /// A passage of a known source (`source`), or of one described by `title` and the rest.
    public static Cited cited(Fields fields) {
        var source = fields.optionalId("source");
        var passage = fields.optionalText("passage", Citation.LONGEST_PASSAGE).orElse("");
        var credibility = fields.optionalChoice("credibility", Credibility.class);
        if (source.isPresent()) {
            return new Cited(source, Optional.empty(), passage, credibility);
        }
        if (!fields.has("title") && !fields.has("publisher")) {
            fields.fault("source", "evidence.fault.source-needed");
            return new Cited(source, Optional.empty(), passage, credibility);
        }
        return new Cited(source, Optional.of(source(fields)), passage, credibility);
    }

    /// A source as it is described.
    public static SourceDraft source(Fields fields) {
        var address = fields.parsed("address", CitationFields::address, "evidence.fault.address");
        var identifier =
                fields.parsed("identifier", Identifier::parse, "evidence.fault.identifier");
        if (!fields.has("address") && !fields.has("identifier")) {
            fields.fault("address", "evidence.fault.locator");
        }
        return new SourceDraft(
                fields.choice("kind", SourceKind.class),
                fields.choice("author", AuthorKind.class, AuthorKind.UNKNOWN),
                fields.text("publisher", 200),
                fields.text("title", 500),
                fields.parsed("published", PublicationDate::parse, "evidence.fault.published"),
                fields.optionalDay("accessedOn"),
                fields.optionalText("edition", 60).orElse(""),
                address.orElse(""),
                identifier,
                fields.parsed("language", CitationFields::language, "evidence.fault.language")
                        .orElse("en"),
                fields.optionalText("machine", 100).orElse(""),
                fields.optionalText("note", 2_000).orElse(""));
    }

    /// An address of the web, of at most 2,000 characters, without credentials in it.
    static String address(String text) {
        try {
            var address = new URI(text);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("");
            if (text.length() > 2_000
                    || !scheme.matches("(?i)https?")
                    || address.getHost() == null
                    || address.getRawUserInfo() != null) {
                throw new IllegalArgumentException(text);
            }
            return text;
        } catch (URISyntaxException notAddress) {
            throw new IllegalArgumentException(text, notAddress);
        }
    }

    static String language(String text) {
        var code = text.toLowerCase(Locale.ROOT);
        if (!LANGUAGE.matcher(code).matches()) {
            throw new IllegalArgumentException(text);
        }
        return code;
    }
}
