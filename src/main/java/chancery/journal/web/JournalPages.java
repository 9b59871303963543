package chancery.journal.web;

import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.journal.JournalLine;
import chancery.kernel.NotFound;
import chancery.web.Page;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The journal to look at and to follow: every place with its hash, content as far as the reader
/// may know.
@RestController
class JournalPages {

    private static final int PAGE = 100;

    private final Journal journal;
    private final Templates templates;
    private final Clock clock;

    JournalPages(Journal journal, Templates templates, Clock clock) {
        this.journal = journal;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/journal")
    Object journal(Page page, @RequestParam(defaultValue = "-1") long after) {
        var reader = readerOf(page);
        long from = after >= 0 ? after : Math.max(0, journal.length(reader) - PAGE);
        var lines = journal.after(from, PAGE, reader);
        return templates.journalJournal(
                page, lines, from, journal.completeTo(clock.instant(), reader));
    }

    /// Sealed places after a position, in order: for followers outside.
    @GetMapping("/api/v1/journal")
    Object follow(
            Page page,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int most) {
        var lines = journal.after(after, Math.max(1, most), readerOf(page));
        long next = lines.isEmpty() ? after : lines.getLast().seal().position();
        return Map.of("items", lines.stream().map(JournalPages::json).toList(), "next", next);
    }

    private static Map<String, Object> json(JournalLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("position", line.seal().position());
        json.put("entry", line.seal().entry());
        json.put("digest", line.seal().digest());
        json.put("hash", line.seal().hash());
        line.content().ifPresent(content -> json.put("content", content));
        return json;
    }

    private static Reader readerOf(Page page) {
        return page.reader().orElseThrow(() -> new NotFound("journal", "without sign-in"));
    }
}
