package chancery.missions.places;

import chancery.kernel.OfficeCode;
import java.util.Set;

/// What a gazetteer needs to know of a mission: its code, and what it is called.
public record MissionName(OfficeCode code, String title) implements Place {

    @Override
    public String canonical() {
        return code.inAddress();
    }

    /// In small letters it is found too, unless a place has that name.
    @Override
    public Set<String> alsoFoundAs() {
        return Set.of(Slug.of(code.text()));
    }

    @Override
    public Bilingual name() {
        return Bilingual.same(title);
    }

    @Override
    public Bilingual phrase() {
        return name();
    }

    @Override
    public Bilingual whole() {
        return name();
    }
}
