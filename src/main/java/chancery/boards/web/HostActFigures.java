package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.acts.HostActs;
import chancery.observations.measures.MeasureListed;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The board of measures for programs, and as a list to take away.
final class HostActFigures {

    private HostActFigures() {}

    static Map<String, Object> json(Board<HostActs> board) {
        var acts = board.figures();
        var json = BoardJson.head(board);
        json.put("hostsInForce", acts.inForce().part());
        json.put("hostsAsked", acts.inForce().whole());
        json.put("stages", new TreeMap<>(acts.stages()));
        json.put("items", acts.measures().stream().map(HostActFigures::item).toList());
        return json;
    }

    private static Map<String, Object> item(MeasureListed one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("measure", one.measure().id());
        json.put("host", one.measure().host());
        json.put("title", one.measure().title());
        one.stage().ifPresent(stage -> json.put("stage", stage));
        one.since().ifPresent(day -> json.put("since", day));
        return json;
    }

    static Sheet sheet(Board<HostActs> board, Words words) {
        var columns = List.of("reference", "host", "name", "authority", "stage", "day", "as-of");
        return new Sheet(
                "measures-" + board.directive().key(),
                columns.stream()
                        .map(key -> new Sheet.Column(key, words.say("boards.column." + key)))
                        .toList(),
                board.figures().measures().stream().map(one -> row(board, one)).toList());
    }

    private static List<Object> row(Board<HostActs> board, MeasureListed one) {
        return List.of(
                board.directive().reference(),
                one.measure().host().text(),
                one.measure().title(),
                one.authority(),
                one.stage().map(Enum::name).orElse(""),
                one.since().map(day -> day.toString()).orElse(""),
                board.view().asOf());
    }
}
