package chancery.observations.packs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of one subject.
///
/// @param key as it is kept and sent, such as `migration`
/// @param source where the scheme is published
public record SubjectPack(
        String key, String english, String french, String source, List<Term> terms) {

    public SubjectPack {
        terms = List.copyOf(terms);
    }

    /// The name in the reader's language.
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    public List<Term> terms(TermKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).toList();
    }

    public Optional<Term> find(TermKind kind, String code) {
        return terms(kind).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /// Whether the pack has words of this kind at all.
    public boolean uses(TermKind kind) {
        return !terms(kind).isEmpty();
    }

    /// A term in the reader's language; its code where the pack has no such term.
    public String name(TermKind kind, String code, Locale locale) {
        return find(kind, code).map(term -> term.name(locale)).orElse(code);
    }
}
