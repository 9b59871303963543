package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Coverage;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;

/// Coverage as a list to take away: one row per cell.
final class CoverageSheet {

    private CoverageSheet() {}

    static Sheet of(Board<Coverage> board, Words words) {
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
        return Sheets.sheet(
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
}
