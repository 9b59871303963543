package chancery.missions.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every name that a scope may use, and what it means on a day.
///
/// A name in capital letters is a country's ISO code, then a mission's code; any other writing is
/// looked up among `all`, regions, groupings, countries and missions, in this order, so that
/// `singapore` is the country and `SINGAPORE` or `mission:singapore` the mission.
public final class Gazetteer {

    private static final int NEAREST = 3;

    private final Geography geography;
    private final PlaceNames names;

    /// Missions that have closed belong in the list too: scopes of earlier years name them.
    public Gazetteer(Geography geography, Collection<MissionName> missions) {
        this.geography = geography;
        this.names = new PlaceNames(geography, missions);
    }

    /// The regions, groupings and countries behind the names.
    public Geography geography() {
        return geography;
    }

    /// What the name stands for, however it is written.
    public Optional<Place> find(String name) {
        return ScopeName.normalised(name).flatMap(names::find);
    }

    /// What the name stands for; it must be known.
    public Place place(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such place: " + name));
    }

    /// The plainest name under which the place is found again.
    public String nameOf(Place place) {
        var plain = place.canonical();
        var isFoundAgain = names.find(plain).filter(place::equals).isPresent();
        return isFoundAgain && ScopeName.isNormal(plain) ? plain : ScopeName.MISSION + plain;
    }

    /// The hosts meant by a name on the day; none for a mission.
    public Set<CountryCode> countriesOf(String name, LocalDate day) {
        return countriesOf(place(name), day);
    }

    /// The hosts within a place on the day; none for a mission.
    public Set<CountryCode> countriesOf(Place place, LocalDate day) {
        return switch (place) {
            case Place.Everywhere _ ->
                    geography.countries().all().stream()
                            .map(Country::code)
                            .collect(toUnmodifiableSet());
            case Region region -> geography.countriesOf(region, day);
            case Grouping grouping -> grouping.membersOn(day);
            case Country country -> Set.of(country.code());
            case MissionName _ -> Set.of();
        };
    }

    /// Completes what has been typed so far: one name for each place, in alphabetical order.
    public List<Suggestion> startingWith(String typed, int atMost) {
        boolean onlyMissions = ScopeName.hasMissionPrefix(typed);
        return names.index().startingWith(Slug.of(ScopeName.withoutPrefix(typed))).stream()
                .filter(found -> !onlyMissions || found.place() instanceof MissionName)
                .limit(atMost)
                .map(this::asWritten)
                .toList();
    }

    /// The known names most like an unknown one, the likeliest first, one for each place.
    public List<String> nearest(String unknown) {
        var inCapitals = find(unknown.toUpperCase(Locale.ROOT)).map(this::nameOf);
        var alike =
                names.index().like(Slug.of(ScopeName.withoutPrefix(unknown))).stream()
                        .map(this::asWritten);
        return Stream.concat(inCapitals.stream(), alike.map(Suggestion::name))
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    /// Missions are offered in capital letters, places as they were looked for.
    private Suggestion asWritten(Suggestion found) {
        return found.place() instanceof MissionName mission
                ? new Suggestion(nameOf(mission), mission)
                : found;
    }

    /// A name that can be offered to an officer, as it would be written, and the place it means.
    public record Suggestion(String name, Place place) {}
}
