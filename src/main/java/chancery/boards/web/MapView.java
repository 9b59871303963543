package chancery.boards.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.kernel.CountryCode;
import chancery.missions.places.maps.CountryShape;
import chancery.missions.places.maps.WorldMap;
import chancery.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A map of hosts, each in the shade of what came of a directive there, with the table beside it.
///
/// @param shades in the order of the legend
public record MapView(
        List<CountryShape> shapes, List<Row> rows, List<Shade> shades, Map<Shade, Long> counts) {

    public MapView {
        shapes = List.copyOf(shapes);
        rows = List.copyOf(rows);
        shades = List.copyOf(shades);
        counts = Map.copyOf(counts);
    }

    /// How a host is drawn. Shades go from light to dark and those of one darkness differ by
    /// hatching, so that they are told apart without colour.
    public enum Shade {
        ALL,
        PART,
        NOTHING,
        AGREED,
        LEANING,
        OPEN,
        AGAINST,
        SILENT;

        public String css() {
            return "shade-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// A host in the table.
    public record Row(CountryCode host, String name, Shade shade, String detail) {}

    /// Draws these rows, with these shades in the legend.
    static MapView of(List<Row> rows, List<Shade> shades, Words words) {
        var byHost = new TreeMap<CountryCode, Row>();
        rows.forEach(row -> byHost.put(row.host(), row));
        var shapes =
                WorldMap.lands().stream()
                        .map(land ->
                                shape(land, Optional.ofNullable(byHost.get(land.code())), words))
                        .flatMap(Optional::stream)
                        .toList();
        return new MapView(
                shapes, rows, shades, rows.stream().collect(groupingBy(Row::shade, counting())));
    }

    /// Small countries are drawn only when they have something to show.
    private static Optional<CountryShape> shape(
            WorldMap.Land land, Optional<Row> row, Words words) {
        if (row.isEmpty() && land.path().isEmpty()) {
            return Optional.empty();
        }
        var css = row.map(host -> host.shade().css()).orElse("shade-none");
        var title =
                row.map(host ->
                                host.name()
                                        + ": "
                                        + labelOf(host.shade(), words)
                                        + ", "
                                        + host.detail())
                        .orElseGet(() -> Hosts.name(land.code(), words));
        return Optional.of(CountryShape.of(land, css, title));
    }

    /// What a shade means.
    public static String labelOf(Shade shade, Words words) {
        return words.say("boards.Shade." + shade.name());
    }
}
