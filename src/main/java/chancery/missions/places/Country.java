package chancery.missions.places;

import chancery.kernel.CountryCode;
import java.util.Optional;
import java.util.Set;

/// A country or territory of ISO 3166-1, with the innermost region it lies in; Antarctica lies in
/// none.
///
/// @param alpha3 the ISO code of three letters
/// @param m49 the number the United Nations use, missing for Kosovo
public record Country(
        CountryCode code,
        String alpha3,
        Optional<String> m49,
        Optional<String> region,
        Bilingual name,
        Bilingual phrase,
        Set<String> alsoFoundAs)
        implements Place {

    public Country {
        alsoFoundAs = Set.copyOf(alsoFoundAs);
    }

    @Override
    public String canonical() {
        return Slug.of(name.english());
    }

    /// One country is not spoken of as "all of it".
    @Override
    public Bilingual whole() {
        return phrase;
    }
}
