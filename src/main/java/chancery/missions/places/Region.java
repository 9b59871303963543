package chancery.missions.places;

import java.util.Optional;
import java.util.Set;

/// A region of the United Nations' standard M49, as in `northern-europe` inside `europe`.
public record Region(
        String canonical,
        String m49,
        Optional<String> parent,
        Bilingual name,
        Bilingual phrase,
        Bilingual whole,
        Set<String> alsoFoundAs)
        implements Place {

    /// The region that is also the one addressed as "Europe".
    static final String EUROPE = "europe";

    public Region {
        alsoFoundAs = Set.copyOf(alsoFoundAs);
    }
}
