package chancery.evidence.web.sources;

import chancery.access.Officer;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.Sources;
import chancery.evidence.sources.csl.CslItems;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of sources: on a page, as a file, as CSL-JSON, and as choices within a form.
@RestController
class SourceListPages {

    private static final int MOST_CHOICES = 12;
    static final MediaType CSL = MediaType.valueOf("application/vnd.citationstyles.csl+json");

    private final Sources sources;
    private final Exports exports;
    private final Templates templates;

    SourceListPages(Sources sources, Exports exports, Templates templates) {
        this.sources = sources;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/evidence/sources")
    Object list(Page page, Officer officer, Fields fields) {
        var filter = SourceFilterInput.read(fields);
        fields.refuseFaults();
        return templates.evidenceSourcesSources(
                page, sources.list(filter, officer), filter, sources.mayWrite(officer));
    }

    @GetMapping(path = "/evidence/sources", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var filter = SourceFilterInput.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        exports.send(SourceSheet.of(sources.list(filter, officer), page.words()), format, response);
    }

    /// The list as CSL-JSON, to be read by Zotero and others.
    @GetMapping("/evidence/sources/csl")
    ResponseEntity<?> csl(Officer officer, Fields fields) {
        var filter = SourceFilterInput.read(fields);
        fields.refuseFaults();
        var items = CslItems.of(sources.list(filter, officer));
        exports.note("sources", "CSL-JSON", items.size());
        var name = ContentDisposition.attachment().filename("sources.json").build();
        return ResponseEntity.ok()
                .contentType(CSL)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(items);
    }

    /// Sources that match, as choices of a form; `prefix` is put before the name of its fields.
    @GetMapping("/evidence/sources/choices")
    Object choices(Page page, Officer officer, Fields fields) {
        var text = fields.optionalText("find", 100).orElse("");
        var prefix = fields.parsed("prefix", Prefixes::read, "web.fault.id").orElse("");
        fields.refuseFaults();
        var found =
                text.length() < 2
                        ? List.<Source>of()
                        : sources.list(SourceFilter.text(text), officer).stream()
                                .limit(MOST_CHOICES)
                                .toList();
        return templates.evidenceChoices(page, found, prefix, text);
    }
}
