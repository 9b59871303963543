package chancery.boards.web;

import chancery.access.Officer;
import chancery.boards.Boards;
import chancery.web.Fields;
import chancery.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Boards as pages.
@RestController
class BoardPages {

    private final Boards boards;
    private final Templates templates;

    BoardPages(Boards boards, Templates templates) {
        this.boards = boards;
        this.templates = templates;
    }

    @GetMapping("/boards")
    Object overview(Page page, Officer officer, Fields fields) {
        var asked = read(fields);
        return templates.boardsOverview(
                page, boards.overview(asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/replies")
    Object replies(Page page, Officer officer, Fields fields) {
        var asked = read(fields);
        return templates.boardsReplies(
                page, boards.replies(asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/load")
    Object load(Page page, Officer officer, Fields fields) {
        var asked = read(fields);
        return templates.boardsLoad(page, boards.load(asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/{key}")
    Object coverage(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsCoverage(
                page, boards.coverage(key, asked.round(), asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/{key}/responses")
    Object responses(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsResponses(
                page, boards.responses(key, asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/{key}/wording")
    Object wording(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsWordings(
                page, boards.wordings(key, asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/{key}/timeliness")
    Object timeliness(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return templates.boardsTimeliness(
                page, boards.timeliness(key, asked.asOf(), officer), asked.asOfText());
    }

    @GetMapping("/boards/{key}/map")
    Object map(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var asked = Asked.read(fields);
        var by = MapBy.read(fields);
        fields.refuseFaults();
        var map = BoardMap.of(boards, key, asked, by, officer, page.words());
        return templates.boardsMap(page, map.board(), map.view(), by.name(), asked.asOfText());
    }

    private static Asked read(Fields fields) {
        var asked = Asked.read(fields);
        fields.refuseFaults();
        return asked;
    }
}
