package chancery.boards.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.boards.Cell;
import chancery.boards.Cells;
import chancery.boards.Coverage;
import chancery.boards.Ratio;
import chancery.boards.Responses;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.missions.places.WorldMap;
import chancery.missions.places.WorldMap.Shape;
import chancery.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A map of hosts, each in the shade of what came of a directive there, with the table beside it.
///
/// @param shades in the order of the legend
public record MapView(
        List<Shape> shapes, List<Row> rows, List<Shade> shades, Map<Shade, Long> counts) {

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

    /// By what share of its cells each host has heard.
    public static MapView ofCoverage(Coverage coverage, Words words) {
        var cells = new TreeMap<CountryCode, List<Cell>>();
        coverage.lines()
                .forEach(line ->
                        cells.merge(
                                line.host(), List.copyOf(line.cells().values()), MapView::both));
        var rows =
                cells.entrySet().stream()
                        .map(host ->
                                Map.entry(
                                        host.getKey(),
                                        Ratio.delivered(Cells.perHost(host.getValue()))))
                        .filter(host -> host.getValue().whole() > 0)
                        .map(host ->
                                row(
                                        host.getKey(),
                                        shadeOf(host.getValue()),
                                        words.say(
                                                "boards.of",
                                                host.getValue().part(),
                                                host.getValue().whole()),
                                        words))
                        .toList();
        return of(rows, List.of(Shade.ALL, Shade.PART, Shade.NOTHING), words);
    }

    private static List<Cell> both(List<Cell> one, List<Cell> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Shade shadeOf(Ratio delivered) {
        if (delivered.part() == 0) {
            return Shade.NOTHING;
        }
        return delivered.open() == 0 ? Shade.ALL : Shade.PART;
    }

    /// By the answer that each host gave most often; of equal ones the least welcome.
    public static MapView ofResponses(Responses responses, Words words) {
        var rows =
                responses.hosts().stream()
                        .map(host -> {
                            var counts =
                                    host.answers().values().stream()
                                            .collect(
                                                    groupingBy(
                                                            answer -> shadeOf(answer.response()),
                                                            TreeMap::new,
                                                            counting()));
                            var shade =
                                    counts.entrySet().stream()
                                            .filter(one ->
                                                    counts.size() == 1
                                                            || one.getKey() != Shade.SILENT)
                                            .reduce((one, two) ->
                                                    one.getValue() > two.getValue() ? one : two)
                                            .map(Map.Entry::getKey)
                                            .orElse(Shade.SILENT);
                            var ratio = host.answered();
                            return row(
                                    host.host(),
                                    shade,
                                    words.say("boards.map.answers", ratio.part(), ratio.whole()),
                                    words);
                        })
                        .toList();
        return of(
                rows,
                List.of(Shade.AGREED, Shade.LEANING, Shade.OPEN, Shade.AGAINST, Shade.SILENT),
                words);
    }

    private static Shade shadeOf(Optional<HostResponse> response) {
        return response.map(answer ->
                        switch (answer) {
                            case AGREED -> Shade.AGREED;
                            case AGREED_IN_PART, SYMPATHETIC -> Shade.LEANING;
                            case WILL_CONSIDER, TOOK_NOTE, ASKED_FOR_MORE, NON_COMMITTAL ->
                                    Shade.OPEN;
                            case DISAGREED, REFUSED, PROTESTED -> Shade.AGAINST;
                            case NO_RESPONSE -> Shade.SILENT;
                        })
                .orElse(Shade.SILENT);
    }

    private static Row row(CountryCode host, Shade shade, String detail, Words words) {
        return new Row(host, Hosts.name(host, words), shade, detail);
    }

    private static MapView of(List<Row> rows, List<Shade> shades, Words words) {
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
    private static Optional<Shape> shape(WorldMap.Land land, Optional<Row> row, Words words) {
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
        return Optional.of(Shape.of(land, css, title));
    }

    /// What a shade means.
    public static String labelOf(Shade shade, Words words) {
        return words.say("boards.Shade." + shade.name());
    }
}
