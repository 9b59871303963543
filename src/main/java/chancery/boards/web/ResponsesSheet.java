package chancery.boards.web;

import chancery.boards.Board;
import chancery.boards.Responses;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;

/// The answers of hosts as a list to take away: one row for each host and point.
final class ResponsesSheet {

    private ResponsesSheet() {}

    static Sheet of(Board<Responses> board, Words words) {
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
        return Sheets.sheet(
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
}
