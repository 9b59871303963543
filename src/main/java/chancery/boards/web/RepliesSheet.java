package chancery.boards.web;

import chancery.boards.Replies;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;

/// What is owed an answer, as a list to take away: of each row, who owes what.
final class RepliesSheet {

    private RepliesSheet() {}

    static Sheet of(Replies board, Words words) {
        var rows = new ArrayList<List<Object>>();
        board.waiting().forEach(one -> rows.add(waiting(one, board)));
        board.unread().forEach(one -> rows.add(unread(one, board)));
        board.owed().forEach(one -> rows.add(owed(one, board)));
        board.unsettled().forEach(one -> rows.add(unsettled(one, board)));
        return Sheets.sheet(
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

    private static List<Object> waiting(Replies.Waiting one, Replies board) {
        return List.of(
                "QUERY",
                one.reference(),
                "",
                one.mission().text(),
                one.host().text(),
                one.kind().name(),
                one.text(),
                Replies.dayOf(one.since()),
                board.daysSince(one.since()),
                board.view().asOf());
    }

    private static List<Object> unread(Replies.Unread one, Replies board) {
        return List.of(
                "REPORT",
                one.reference(),
                "",
                one.mission().text(),
                one.host().text(),
                "UNREAD",
                one.subject(),
                Replies.dayOf(one.since()),
                board.daysSince(one.since()),
                board.view().asOf());
    }

    private static List<Object> owed(Replies.Owed one, Replies board) {
        return List.of(
                "COMMITMENT",
                "",
                "",
                one.mission().text(),
                one.host().text(),
                one.isOverdue(board.view().day()) ? "OVERDUE" : "OPEN",
                one.what(),
                one.due(),
                -board.daysLeft(one),
                board.view().asOf());
    }

    private static List<Object> unsettled(Replies.Unsettled one, Replies board) {
        return List.of(
                "ANSWER",
                one.reference(),
                one.point(),
                one.mission().text(),
                one.host().text(),
                one.response().name(),
                "",
                Replies.dayOf(one.since()),
                board.daysSince(one.since()),
                board.view().asOf());
    }
}
