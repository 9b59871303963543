package chancery.boards.web;

import chancery.access.Officer;
import chancery.boards.Boards;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Boards for programs. `asOf` is a time with its offset, or a day: then its end in UTC.
@RestController
@RequestMapping("/api/v1")
class BoardApi {

    private final Boards boards;

    BoardApi(Boards boards) {
        this.boards = boards;
    }

    @GetMapping("/boards")
    Object overview(Officer officer, Fields fields) {
        return BoardJson.overview(boards.overview(read(fields).asOf(), officer));
    }

    @GetMapping("/boards/replies")
    Object replies(Officer officer, Fields fields) {
        var replies = boards.replies(read(fields).asOf(), officer);
        var json = new LinkedHashMap<>(BoardJson.of(replies.view()));
        json.put("waiting", replies.waiting());
        json.put("unread", replies.unread());
        json.put("owed", replies.owed());
        json.put("unsettled", replies.unsettled());
        return json;
    }

    @GetMapping("/boards/load")
    Object load(Officer officer, Fields fields) {
        var load = boards.load(read(fields).asOf(), officer);
        var json = new LinkedHashMap<>(BoardJson.of(load.view()));
        json.put("weeks", load.weeks());
        json.put("items", load.lines());
        return json;
    }

    @GetMapping("/directives/{key}/coverage")
    Object coverage(Officer officer, Fields fields, @PathVariable String key) {
        var asked = read(fields);
        return CoverageJson.of(boards.coverage(key, asked.round(), asked.asOf(), officer));
    }

    @GetMapping("/directives/{key}/responses")
    Object responses(Officer officer, Fields fields, @PathVariable String key) {
        return ResponsesJson.of(boards.responses(key, read(fields).asOf(), officer));
    }

    @GetMapping("/directives/{key}/wording")
    Object wording(Officer officer, Fields fields, @PathVariable String key) {
        return BoardJson.wordings(boards.wordings(key, read(fields).asOf(), officer));
    }

    @GetMapping("/directives/{key}/timeliness")
    Object timeliness(Officer officer, Fields fields, @PathVariable String key) {
        return TimelinessJson.of(boards.timeliness(key, read(fields).asOf(), officer));
    }

    /// Each host in one word, as a map would shade it: by what was delivered, or with `by=RESPONSE`
    /// by what was answered.
    @GetMapping("/directives/{key}/map")
    Object map(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var by = MapBy.read(fields);
        var asked = read(fields);
        var map = BoardMap.of(boards, key, asked, by, officer, page.words());
        return BoardJson.map(map.board(), map.view());
    }

    private static Asked read(Fields fields) {
        var asked = Asked.read(fields);
        fields.refuseFaultsAndUnknown();
        return asked;
    }
}
