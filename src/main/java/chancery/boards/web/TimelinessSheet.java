package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Timeliness;
import chancery.web.Sheet;
import chancery.web.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How long missions took, as a list to take away: all together, then one row for each mission.
final class TimelinessSheet {

    private TimelinessSheet() {}

    static Sheet of(Board<Timeliness> board, Words words) {
        var rows =
                Stream.concat(
                                Stream.of(new Line("", board.figures().all())),
                                board.figures().offices().stream()
                                        .map(line -> new Line(line.office().text(), line.legs())))
                        .map(line -> row(board, line))
                        .toList();
        return Sheets.sheet(
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
}
