package chancery.boards.web;

import chancery.access.Officer;
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

/// Boards as files: the addresses of the pages with `?format=`.
@RestController
class BoardFiles {

    private final Boards boards;
    private final Exports exports;

    BoardFiles(Boards boards, Exports exports) {
        this.boards = boards;
        this.exports = exports;
    }

    @GetMapping(path = "/boards", params = "format")
    void overview(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                Sheets.overview(boards.overview(asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping(path = "/boards/replies", params = "format")
    void replies(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                RepliesSheet.of(boards.replies(asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping(path = "/boards/load", params = "format")
    void load(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(Sheets.load(boards.load(asked.asOf(), officer), page.words()), fields, response);
    }

    @GetMapping(path = "/boards/{key}", params = "format")
    void coverage(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                CoverageSheet.of(
                        boards.coverage(key, asked.round(), asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping(path = "/boards/{key}/responses", params = "format")
    void responses(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                ResponsesSheet.of(boards.responses(key, asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping(path = "/boards/{key}/wording", params = "format")
    void wording(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                Sheets.wordings(boards.wordings(key, asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping(path = "/boards/{key}/timeliness", params = "format")
    void timeliness(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        send(
                TimelinessSheet.of(boards.timeliness(key, asked.asOf(), officer), page.words()),
                fields,
                response);
    }

    @GetMapping(path = "/boards/{key}/map", params = "format")
    void map(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var by = MapBy.read(fields);
        fields.refuseFaults();
        var map = BoardMap.of(boards, key, Asked.read(fields), by, officer, page.words());
        send(Sheets.map(map.board(), map.view(), page.words()), fields, response);
    }

    private void send(Sheet sheet, Fields fields, HttpServletResponse response) throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(sheet, format, response);
    }
}
