package chancery.missions.web.places;

import static java.util.Comparator.comparing;

import chancery.kernel.CountryCode;
import chancery.missions.places.Country;
import chancery.missions.places.Gazetteer;
import chancery.missions.places.Grouping;
import chancery.missions.places.Place;
import chancery.missions.places.ResolvedScope;
import chancery.missions.places.Scope;
import chancery.missions.places.maps.CountryShape;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What was asked, in which language, against which names.
record Asked(String typed, LocalDate day, Locale language, Gazetteer gazetteer) {

    PlacesView view(
            String reading,
            boolean understood,
            List<MeantHost> hosts,
            List<CountryShape> shapes,
            List<PlacesView.Member> members) {
        return new PlacesView(
                typed,
                day,
                reading,
                understood,
                hosts,
                shapes,
                members,
                gazetteer.geography().regions().stream().map(this::named).toList(),
                gazetteer.geography().groupings().stream().map(this::named).toList());
    }

    private PlacesView.Named named(Place place) {
        return new PlacesView.Named(
                gazetteer.nameOf(place),
                place.name().in(language),
                gazetteer.countriesOf(place, day).size());
    }

    List<MeantHost> hosts(ResolvedScope scope, Map<CountryCode, List<String>> receiving) {
        var order = Collator.getInstance(language);
        return countries()
                .filter(country -> meant(country, scope, receiving))
                .map(country ->
                        new MeantHost(
                                country.code(),
                                country.name().in(language),
                                receiving.getOrDefault(country.code(), List.of())))
                .sorted(comparing(MeantHost::name, order))
                .toList();
    }

    private Stream<Country> countries() {
        return gazetteer.geography().countries().all().stream();
    }

    static boolean meant(
            Country country, ResolvedScope scope, Map<CountryCode, List<String>> receiving) {
        return scope.includes(country.code()) || receiving.containsKey(country.code());
    }

    List<CountryShape> shapes(ResolvedScope scope, Map<CountryCode, List<String>> receiving) {
        var countries = gazetteer.geography().countries();
        return new Shading(countries, language, scope, receiving).shapes();
    }

    /// The memberships of the one grouping that the scope names and nothing else.
    List<PlacesView.Member> members(Scope scope) {
        if (scope.included().size() != 1 || !scope.excluded().isEmpty()) {
            return List.of();
        }
        return switch (gazetteer.place(scope.included().getFirst())) {
            case Grouping grouping -> grouping.memberships().stream().map(this::member).toList();
            case Place _ -> List.of();
        };
    }

    private PlacesView.Member member(Grouping.Membership membership) {
        return new PlacesView.Member(
                membership.country(),
                gazetteer.geography().countries().country(membership.country()).name().in(language),
                membership.period(),
                membership.source());
    }
}
