package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Load;
import chancery.boards.Overview;
import chancery.boards.Wordings;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.List;

/// Boards as lists to take away; each row says as of when it counts.
final class Sheets {

    private Sheets() {}

    static Sheet overview(Overview board, Words words) {
        return sheet(
                "boards",
                words,
                List.of(
                        "reference",
                        "subject",
                        "round",
                        "delivered",
                        "applicable",
                        "queries",
                        "overdue",
                        "as-of"),
                board.lines().stream()
                        .map(line ->
                                List.<Object>of(
                                        line.directive().reference(),
                                        line.directive().subject(),
                                        line.round(),
                                        line.delivered().part(),
                                        line.delivered().whole(),
                                        line.queries(),
                                        line.overdue(),
                                        board.view().asOf()))
                        .toList());
    }

    static Sheet wordings(Board<Wordings> board, Words words) {
        return sheet(
                "wording-" + board.directive().key(),
                words,
                List.of(
                        "reference",
                        "point",
                        "wording",
                        "standing",
                        "deliveries",
                        "afterwards",
                        "missions",
                        "as-of"),
                board.figures().lines().stream()
                        .map(line ->
                                List.<Object>of(
                                        board.directive().reference(),
                                        line.point(),
                                        line.wording(),
                                        line.standing().name(),
                                        line.deliveries(),
                                        line.afterwards(),
                                        String.join(
                                                "; ",
                                                line.missions().stream()
                                                        .map(Object::toString)
                                                        .toList()),
                                        board.view().asOf()))
                        .toList());
    }

    static Sheet load(Load board, Words words) {
        return sheet(
                "load",
                words,
                List.of("mission", "week", "due", "as-of"),
                board.lines().stream()
                        .flatMap(line ->
                                board.weeks().stream()
                                        .map(week ->
                                                List.<Object>of(
                                                        line.mission().text(),
                                                        week,
                                                        line.due().getOrDefault(week, 0L),
                                                        board.view().asOf())))
                        .toList());
    }

    static Sheet map(Board<?> board, MapView map, Words words) {
        return sheet(
                "map-" + board.directive().key(),
                words,
                List.of("reference", "host", "name", "shade", "detail", "as-of"),
                map.rows().stream()
                        .map(row ->
                                List.<Object>of(
                                        board.directive().reference(),
                                        row.host().text(),
                                        row.name(),
                                        row.shade().name(),
                                        row.detail(),
                                        board.view().asOf()))
                        .toList());
    }

    /// A sheet under this name, with the columns of these keys.
    static Sheet sheet(String name, Words words, List<String> keys, List<List<Object>> rows) {
        return new Sheet(
                name,
                keys.stream()
                        .map(key -> new Sheet.Column(key, words.say("boards.column." + key)))
                        .toList(),
                rows);
    }
}
