package chancery.boards.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.boards.Cell;
import chancery.boards.Cells;
import chancery.boards.Coverage;
import chancery.boards.Ratio;
import chancery.boards.Responses;
import chancery.boards.web.MapView.Row;
import chancery.boards.web.MapView.Shade;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Chooses the shade of each host: by how much of a directive it heard, or by what it answered.
public final class HostShades {

    private HostShades() {}

    /// By what share of its cells each host has heard.
    public static MapView byDelivery(Coverage coverage, Words words) {
        var cells = new TreeMap<CountryCode, List<Cell>>();
        coverage.lines()
                .forEach(line ->
                        cells.merge(
                                line.host(), List.copyOf(line.cells().values()), HostShades::both));
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
        return MapView.of(rows, List.of(Shade.ALL, Shade.PART, Shade.NOTHING), words);
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
    public static MapView byAnswer(Responses responses, Words words) {
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
        return MapView.of(
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
}
