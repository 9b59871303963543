package chancery.observations.incidents.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.missions.places.maps.CountryShape;
import chancery.missions.places.maps.WorldMap;
import chancery.observations.incidents.Incident;
import chancery.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The incidents of a list on a map, by the country in which they happened: how many are recorded,
/// which is not how many there were.
public record IncidentMap(List<CountryShape> shapes, List<Row> rows) {

    public IncidentMap {
        shapes = List.copyOf(shapes);
        rows = List.copyOf(rows);
    }

    /// How a country is drawn: the more the darker, the fewest hatched.
    public enum Band {
        ONE(1, "shade-nothing"),
        SOME(2, "shade-part"),
        MANY(5, "shade-all");

        private final long least;
        private final String css;

        Band(long least, String css) {
            this.least = least;
            this.css = css;
        }

        public String css() {
            return css;
        }

        private static Band of(long count) {
            return Arrays.stream(values())
                    .filter(band -> band.least <= count)
                    .reduce(ONE, (fewer, more) -> more);
        }
    }

    /// A country with incidents.
    public record Row(CountryCode host, String name, long count) {

        public Band band() {
            return Band.of(count);
        }
    }

    static IncidentMap of(List<Incident> incidents, Words words) {
        TreeMap<CountryCode, Long> counts =
                incidents.stream()
                        .collect(groupingBy(one -> one.text().host(), TreeMap::new, counting()));
        return new IncidentMap(
                WorldMap.lands().stream()
                        .flatMap(land -> shape(land, counts, words).stream())
                        .toList(),
                counts.entrySet().stream()
                        .map(one ->
                                new Row(
                                        one.getKey(),
                                        HostNames.of(one.getKey(), words),
                                        one.getValue()))
                        .toList());
    }

    /// Small countries are drawn only when they have something to show.
    private static Optional<CountryShape> shape(
            WorldMap.Land land, Map<CountryCode, Long> counts, Words words) {
        var count = Optional.ofNullable(counts.get(land.code()));
        if (count.isEmpty() && land.path().isEmpty()) {
            return Optional.empty();
        }
        var name = HostNames.of(land.code(), words);
        return Optional.of(
                CountryShape.of(
                        land,
                        count.map(number -> Band.of(number).css()).orElse("shade-none"),
                        count.map(number ->
                                        words.say("observations.incident.map-host", name, number))
                                .orElse(name)));
    }
}
