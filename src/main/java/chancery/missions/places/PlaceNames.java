package chancery.missions.places;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import chancery.kernel.OfficeCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of places and missions, each found in the order in which it may be meant.
final class PlaceNames {

    private final Geography geography;
    private final Map<OfficeCode, MissionName> missions;
    private final NameIndex names = new NameIndex();

    PlaceNames(Geography geography, Collection<MissionName> missions) {
        this.geography = geography;
        this.missions = missions.stream().collect(toUnmodifiableMap(MissionName::code, identity()));
        names.addAll(List.of(new Place.Everywhere()));
        names.addAll(geography.regions());
        names.addAll(geography.groupings());
        names.addAll(geography.countries().all());
        names.addAll(missions);
    }

    /// What a normalised name stands for.
    Optional<Place> find(String name) {
        if (ScopeName.hasMissionPrefix(name)) {
            return mission(name);
        }
        if (ScopeName.isCode(name)) {
            return country(name).or(() -> mission(name)).or(() -> names.find(Slug.of(name)));
        }
        return names.find(name);
    }

    private Optional<Place> country(String name) {
        return ScopeName.countryCode(name)
                .flatMap(geography.countries()::find)
                .map(Place.class::cast);
    }

    private Optional<Place> mission(String name) {
        return ScopeName.missionCode(name)
                .flatMap(code -> Optional.ofNullable(missions.get(code)))
                .map(Place.class::cast);
    }

    /// What lies behind the plain names.
    NameIndex index() {
        return names;
    }
}
