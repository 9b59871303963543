package chancery.evidence.sources;

import java.time.LocalDate;
import java.util.Optional;

/// What a source is, as somebody describes it.
///
/// @param publisher the institution that answers for it
/// @param edition version or edition as the publisher calls it; may be empty
/// @param address on the web; empty where the identifier says enough
/// @param language two or three letters (ISO 639)
/// @param machine the program that wrote or translated it; empty when people did
/// @param note what affects its quality: completeness, precision, context, age (ICD 206)
public record SourceDraft(
        SourceKind kind,
        AuthorKind author,
        String publisher,
        String title,
        Optional<PublicationDate> published,
        Optional<LocalDate> accessedOn,
        String edition,
        String address,
        Optional<Identifier> identifier,
        String language,
        String machine,
        String note) {

    /// Where a reader finds it.
    public String locator() {
        return address.isEmpty()
                ? identifier.map(known -> known.address().orElse(known.text())).orElse("")
                : address;
    }

    /// How the Citation Style Language calls it.
    public String type() {
        return kind.cslType();
    }

    /// Whether both are the same publication: one identifier or address, and one edition.
    boolean isSameAs(SourceDraft other) {
        boolean samePlace =
                (identifier.isPresent() && identifier.equals(other.identifier))
                        || (!address.isEmpty() && address.equals(other.address));
        return samePlace && edition.equals(other.edition) && published.equals(other.published);
    }
}
