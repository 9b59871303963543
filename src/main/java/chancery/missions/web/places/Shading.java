package chancery.missions.web.places;

import chancery.kernel.CountryCode;
import chancery.missions.places.Countries;
import chancery.missions.places.Country;
import chancery.missions.places.ResolvedScope;
import chancery.missions.places.maps.CountryShape;
import chancery.missions.places.maps.WorldMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How countries are drawn: meant with a mission, meant without one, not meant.
record Shading(
        Countries countries,
        Locale language,
        ResolvedScope scope,
        Map<CountryCode, List<String>> receiving) {

    private static final String MEANT = "shade-all";
    private static final String MEANT_WITHOUT_MISSION = "shade-part";
    private static final String NOT_MEANT = "shade-none";

    List<CountryShape> shapes() {
        return WorldMap.lands().stream()
                .flatMap(land ->
                        countries.find(land.code()).stream()
                                .flatMap(country -> shape(land, country)))
                .toList();
    }

    /// Small countries are drawn only when they are meant.
    private Stream<CountryShape> shape(WorldMap.Land land, Country country) {
        boolean meant = Asked.meant(country, scope, receiving);
        if (!meant && land.path().isEmpty()) {
            return Stream.empty();
        }
        var shade = shade(meant, receiving.containsKey(land.code()));
        return Stream.of(CountryShape.of(land, shade, country.name().in(language)));
    }

    private static String shade(boolean meant, boolean received) {
        if (!meant) {
            return NOT_MEANT;
        }
        return received ? MEANT : MEANT_WITHOUT_MISSION;
    }
}
