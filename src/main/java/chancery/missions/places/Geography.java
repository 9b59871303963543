package chancery.missions.places;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The tables of places that ship with Chancery; `docs/reference-data.md` says where each comes
/// from.
public final class Geography {

    private final Countries countries;
    private final List<Region> regions;
    private final List<Grouping> groupings;
    private final Grouping europeanUnion;
    private final Map<String, Set<CountryCode>> within = new HashMap<>();

    public Geography(Countries countries, List<Region> regions, List<Grouping> groupings) {
        this.countries = countries;
        this.regions = List.copyOf(regions);
        this.groupings = List.copyOf(groupings);
        this.europeanUnion =
                groupings.stream()
                        .filter(each -> each.canonical().equals(Grouping.EUROPEAN_UNION))
                        .findFirst()
                        .orElseThrow();
        var byName = regions.stream().collect(toUnmodifiableMap(Region::canonical, identity()));
        for (var country : countries.all()) {
            inAndAround(country.region(), byName)
                    .forEach(region -> hosts(region).add(country.code()));
        }
    }

    /// Reads the tables from the class path.
    public static Geography read() {
        return GeographyTables.read();
    }

    public Countries countries() {
        return countries;
    }

    /// Outer regions before those inside them.
    public List<Region> regions() {
        return regions;
    }

    public List<Grouping> groupings() {
        return groupings;
    }

    /// The countries that lie in a region on the day. Europe is the region and, wherever they lie,
    /// the members of the European Union: an officer who writes to Europe means Cyprus too.
    public Set<CountryCode> countriesOf(Region region, LocalDate day) {
        var hosts = new HashSet<>(within.getOrDefault(region.canonical(), Set.of()));
        if (region.canonical().equals(Region.EUROPE)) {
            hosts.addAll(europeanUnion.membersOn(day));
        }
        return Set.copyOf(hosts);
    }

    private Set<CountryCode> hosts(Region region) {
        return within.computeIfAbsent(region.canonical(), _ -> new HashSet<>());
    }

    /// The region of that name and all around it.
    private static Stream<Region> inAndAround(Optional<String> name, Map<String, Region> byName) {
        return Stream.iterate(
                        name.map(byName::get),
                        Optional::isPresent,
                        inner -> inner.flatMap(Region::parent).map(byName::get))
                .flatMap(Optional::stream);
    }
}
