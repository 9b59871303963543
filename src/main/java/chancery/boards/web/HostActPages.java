package chancery.boards.web;

import chancery.access.Officer;
import chancery.boards.Board;
import chancery.boards.Boards;
import chancery.boards.acts.HostActs;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What hosts did under a directive: the board as a page, as a file and for programs.
@RestController
class HostActPages {

    private final Boards boards;
    private final Exports exports;
    private final Templates templates;

    HostActPages(Boards boards, Exports exports, Templates templates) {
        this.boards = boards;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/boards/{key}/measures")
    Object page(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = Asked.read(fields);
        fields.refuseFaults();
        return templates.boardsMeasures(page, board(key, asked, officer), asked.asOfText());
    }

    @GetMapping(path = "/boards/{key}/measures", params = "format")
    void file(
            Page page,
            Officer officer,
            Fields fields,
            @PathVariable String key,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        var sheet = HostActFigures.sheet(board(key, asked, officer), page.words());
        exports.send(sheet, format, response);
    }

    @GetMapping("/api/v1/directives/{key}/measures")
    Object json(Officer officer, Fields fields, @PathVariable String key) {
        var asked = Asked.read(fields);
        fields.refuseFaultsAndUnknown();
        return HostActFigures.json(board(key, asked, officer));
    }

    private Board<HostActs> board(String key, Asked asked, Officer officer) {
        return boards.hostActs(key, asked.asOf(), officer);
    }
}
