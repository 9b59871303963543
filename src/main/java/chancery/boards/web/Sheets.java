package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Coverage;
import chancery.boards.Load;
import chancery.boards.Overview;
import chancery.boards.Replies;
import chancery.boards.Responses;
import chancery.boards.Timeliness;
import chancery.boards.Wordings;
import chancery.web.Sheet;
import chancery.web.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Boards as lists to take away; each row says as of when it counts. It is long because each board
/// has columns of its own.
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

    /// One row per cell.
    static Sheet coverage(Board<Coverage> board, Words words) {
        var rows = new ArrayList<List<Object>>();
        for (var line : board.figures().lines()) {
            line.cells().values().stream()
                    .sorted((one, two) -> Integer.compare(one.key().point(), two.key().point()))
                    .forEach(cell ->
                            rows.add(
                                    List.of(
                                            board.directive().reference(),
                                            cell.key().round(),
                                            line.mission().text(),
                                            line.host().text(),
                                            cell.key().point(),
                                            cell.state().name(),
                                            cell.state().isApplicable() ? 1 : 0,
                                            cell.state().isDelivered() ? 1 : 0,
                                            cell.response().map(Enum::name).orElse(""),
                                            board.view().asOf())));
        }
        return sheet(
                "coverage-" + board.directive().key(),
                words,
                List.of(
                        "reference",
                        "round",
                        "mission",
                        "host",
                        "point",
                        "state",
                        "applicable",
                        "delivered",
                        "response",
                        "as-of"),
                rows);
    }

    static Sheet responses(Board<Responses> board, Words words) {
        var rows = new ArrayList<List<Object>>();
        for (var host : board.figures().hosts()) {
            host.answers()
                    .forEach((point, answer) ->
                            rows.add(
                                    List.of(
                                            board.directive().reference(),
                                            host.host().text(),
                                            point,
                                            answer.mission().text(),
                                            answer.response().map(Enum::name).orElse(""),
                                            answer.said().heldAt(),
                                            answer.said().engagement(),
                                            board.view().asOf())));
        }
        return sheet(
                "responses-" + board.directive().key(),
                words,
                List.of(
                        "reference",
                        "host",
                        "point",
                        "mission",
                        "response",
                        "held",
                        "engagement",
                        "as-of"),
                rows);
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

    static Sheet timeliness(Board<Timeliness> board, Words words) {
        var rows =
                Stream.concat(
                                Stream.of(new Line("", board.figures().all())),
                                board.figures().offices().stream()
                                        .map(line -> new Line(line.office().text(), line.legs())))
                        .map(line -> row(board, line))
                        .toList();
        return sheet(
                "timeliness-" + board.directive().key(),
                words,
                List.of(
                        "reference",
                        "mission",
                        "tasks",
                        "acknowledged",
                        "acknowledged-median",
                        "acknowledged-ninetieth",
                        "engaged",
                        "engaged-median",
                        "engaged-ninetieth",
                        "reported",
                        "reported-median",
                        "reported-ninetieth",
                        "as-of"),
                rows);
    }

    private record Line(String office, Timeliness.Legs legs) {}

    private static List<Object> row(Board<Timeliness> board, Line line) {
        var legs = line.legs();
        var row = new ArrayList<Object>();
        row.add(board.directive().reference());
        row.add(line.office());
        row.add(legs.acknowledged().came().whole());
        for (var leg : List.of(legs.acknowledged(), legs.engaged(), legs.reported())) {
            row.add(leg.came().part());
            row.add(hours(leg.median()));
            row.add(hours(leg.ninetieth()));
        }
        row.add(board.view().asOf());
        return row;
    }

    private static Object hours(Optional<Duration> span) {
        return span.<Object>map(Duration::toHours).orElse("");
    }

    static Sheet replies(Replies board, Words words) {
        var rows = new ArrayList<List<Object>>();
        board.waiting()
                .forEach(one ->
                        rows.add(
                                List.of(
                                        "QUERY",
                                        one.reference(),
                                        "",
                                        one.mission().text(),
                                        one.host().text(),
                                        one.kind().name(),
                                        one.text(),
                                        Replies.dayOf(one.since()),
                                        board.daysSince(one.since()),
                                        board.view().asOf())));
        board.unread()
                .forEach(one ->
                        rows.add(
                                List.of(
                                        "REPORT",
                                        one.reference(),
                                        "",
                                        one.mission().text(),
                                        one.host().text(),
                                        "UNREAD",
                                        one.subject(),
                                        Replies.dayOf(one.since()),
                                        board.daysSince(one.since()),
                                        board.view().asOf())));
        board.owed()
                .forEach(one ->
                        rows.add(
                                List.of(
                                        "COMMITMENT",
                                        "",
                                        "",
                                        one.mission().text(),
                                        one.host().text(),
                                        one.isOverdue(board.view().day()) ? "OVERDUE" : "OPEN",
                                        one.what(),
                                        one.due(),
                                        -board.daysLeft(one),
                                        board.view().asOf())));
        board.unsettled()
                .forEach(one ->
                        rows.add(
                                List.of(
                                        "ANSWER",
                                        one.reference(),
                                        one.point(),
                                        one.mission().text(),
                                        one.host().text(),
                                        one.response().name(),
                                        "",
                                        Replies.dayOf(one.since()),
                                        board.daysSince(one.since()),
                                        board.view().asOf())));
        return sheet(
                "replies",
                words,
                List.of(
                        "owed",
                        "reference",
                        "point",
                        "mission",
                        "host",
                        "what",
                        "text",
                        "day",
                        "age",
                        "as-of"),
                rows);
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

    private static Sheet sheet(
            String name, Words words, List<String> keys, List<List<Object>> rows) {
        return new Sheet(
                name,
                keys.stream()
                        .map(key -> new Sheet.Column(key, words.say("boards.column." + key)))
                        .toList(),
                rows);
    }
}
