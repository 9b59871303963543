package chancery.missions.places;

import java.util.Set;

/// Anything that a scope may name: everywhere, a region, a grouping of states, a country, a
/// mission.
public sealed interface Place permits Place.Everywhere, Region, Grouping, Country, MissionName {

    /// The one form of the name under which scopes are kept, as in `new-zealand` or `THE_HAGUE`.
    String canonical();

    /// The other names under which it is found, in the form of [Slug].
    Set<String> alsoFoundAs();

    /// How it is listed.
    Bilingual name();

    /// The name as it stands inside a sentence, with its article.
    Bilingual phrase();

    /// The name as it stands inside a sentence when all of it is meant.
    Bilingual whole();

    /// Every host there is.
    record Everywhere() implements Place {

        private static final Bilingual NAME = ScopeTexts.inBoth("everywhere");

        @Override
        public String canonical() {
            return Scope.EVERYWHERE;
        }

        @Override
        public Set<String> alsoFoundAs() {
            return Set.of();
        }

        @Override
        public Bilingual name() {
            return NAME;
        }

        @Override
        public Bilingual phrase() {
            return NAME;
        }

        @Override
        public Bilingual whole() {
            return NAME;
        }
    }
}
