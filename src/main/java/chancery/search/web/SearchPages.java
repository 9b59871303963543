package chancery.search.web;

import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.search.Found;
import chancery.search.Search;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The answer of the search box.
@RestController
class SearchPages {

    private static final int LONGEST = 200;

    private final Search search;
    private final Templates templates;

    SearchPages(Search search, Templates templates) {
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/search")
    Object search(Page page, @RequestParam(defaultValue = "") String q) {
        return templates.searchSearch(page, q, found(page, q));
    }

    @GetMapping("/api/v1/search")
    Object searchForPrograms(Page page, @RequestParam String q) {
        return Map.of("items", found(page, q));
    }

    private List<Found> found(Page page, String text) {
        if (text.length() > LONGEST) {
            throw BadInput.of("q", "web.fault.too-long", LONGEST, text.length());
        }
        var reader = page.reader().orElseThrow(() -> new NotFound("search", "without sign-in"));
        return search.find(text, page.words().locale(), reader);
    }
}
