package chancery.boards.web;

import chancery.access.Officer;
import chancery.boards.Board;
import chancery.boards.Boards;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Sheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Boards as pages, and with `?format=` as files.
@RestController
class BoardPages {

    private final Boards boards;
    private final Exports exports;
    private final Templates templates;

    BoardPages(Boards boards, Exports exports, Templates templates) {
        this.boards = boards;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/boards")
    Object overview(Page page, Officer officer, Fields fields) {
        var asked = read(fields);
        return templates.boardsOverview(
                page, boards.overview(asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards", params = "format")
    void overviewFile(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                Sheets.overview(boards.overview(asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping("/boards/replies")
    Object replies(Page page, Officer officer, Fields fields) {
        var asked = read(fields);
        return templates.boardsReplies(
                page, boards.replies(asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/replies", params = "format")
    void repliesFile(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(Sheets.replies(boards.replies(asked.asOf(), officer), page.words()), fields, response);
    }

    @GetMapping("/boards/load")
    Object load(Page page, Officer officer, Fields fields) {
        var asked = read(fields);
        return templates.boardsLoad(page, boards.load(asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/load", params = "format")
    void loadFile(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(Sheets.load(boards.load(asked.asOf(), officer), page.words()), fields, response);
    }

    @GetMapping("/boards/{key}")
    Object coverage(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsCoverage(
                page, boards.coverage(key, asked.round(), asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/{key}", params = "format")
    void coverageFile(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        var board = boards.coverage(key, asked.round(), asked.asOf(), officer);
        send(Sheets.coverage(board, page.words()), fields, response);
    }

    @GetMapping("/boards/{key}/responses")
    Object responses(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsResponses(
                page, boards.responses(key, asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/{key}/responses", params = "format")
    void responsesFile(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        var board = boards.responses(key, asked.asOf(), officer);
        send(Sheets.responses(board, page.words()), fields, response);
    }

    @GetMapping("/boards/{key}/wording")
    Object wording(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsWordings(
                page, boards.wordings(key, asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/{key}/wording", params = "format")
    void wordingFile(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        var board = boards.wordings(key, asked.asOf(), officer);
        send(Sheets.wordings(board, page.words()), fields, response);
    }

    @GetMapping("/boards/{key}/timeliness")
    Object timeliness(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsTimeliness(
                page, boards.timeliness(key, asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/{key}/timeliness", params = "format")
    void timelinessFile(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        var board = boards.timeliness(key, asked.asOf(), officer);
        send(Sheets.timeliness(board, page.words()), fields, response);
    }

    @GetMapping("/boards/{key}/map")
    Object map(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = Asked.read(fields);
        var drawn = drawn(page, officer, key, asked, by(fields));
        return templates.boardsMap(
                page, drawn.board(), drawn.map(), drawn.by().name(), asked.asOfText());
    }

    @GetMapping(path = "/boards/{key}/map", params = "format")
    void mapFile(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var drawn = drawn(page, officer, key, Asked.read(fields), by(fields));
        send(Sheets.map(drawn.board(), drawn.map(), page.words()), fields, response);
    }

    private record Drawn(Board<?> board, MapView map, MapBy by) {}

    private static MapBy by(Fields fields) {
        var by = fields.choice("by", MapBy.class, MapBy.DELIVERY);
        fields.refuseFaults();
        return by;
    }

    private Drawn drawn(Page page, Officer officer, String key, Asked asked, MapBy by) {
        return switch (by) {
            case DELIVERY -> {
                var board = boards.coverage(key, asked.round(), asked.asOf(), officer);
                yield new Drawn(board, MapView.ofCoverage(board.figures(), page.words()), by);
            }
            case RESPONSE -> {
                var board = boards.responses(key, asked.asOf(), officer);
                yield new Drawn(board, MapView.ofResponses(board.figures(), page.words()), by);
            }
        };
    }

    private static Asked read(Fields fields) {
        var asked = Asked.read(fields);
        fields.refuseFaults();
        return asked;
    }

    private void send(Sheet sheet, Fields fields, HttpServletResponse response) throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(sheet, format, response);
    }
}
