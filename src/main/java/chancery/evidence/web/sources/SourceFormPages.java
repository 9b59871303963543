package chancery.evidence.web.sources;

import chancery.access.Officer;
import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.Sources;
import chancery.evidence.sources.csl.CslImport;
import chancery.evidence.sources.csl.CslResult;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms that describe a source, one at a time or a list of them.
@RestController
class SourceFormPages {

    private final Sources sources;
    private final CslImport csl;
    private final Templates templates;

    SourceFormPages(Sources sources, CslImport csl, Templates templates) {
        this.sources = sources;
        this.csl = csl;
        this.templates = templates;
    }

    @GetMapping("/evidence/sources/new")
    Object fresh(Page page) {
        return templates.evidenceSourcesSourceForm(page, Optional.<Source>empty());
    }

    @PostMapping("/evidence/sources")
    ResponseEntity<?> add(Page page, Officer officer, Fields fields) {
        try {
            var draft = CitationFields.source(fields);
            boolean reserved = fields.yes("reserved");
            fields.refuseFaults();
            return FormAnswers.saved(sources.add(draft, reserved, officer).address());
        } catch (BadInput bad) {
            return FormAnswers.refused(fresh(page.refused(bad.faults(), fields)));
        }
    }

    @GetMapping("/evidence/sources/{id}/correction")
    Object correction(@PathVariable UUID id, Page page, Officer officer) {
        return templates.evidenceSourcesSourceForm(page, Optional.of(sources.source(id, officer)));
    }

    @PostMapping("/evidence/sources/{id}/correction")
    ResponseEntity<?> correct(@PathVariable UUID id, Page page, Officer officer, Fields fields) {
        try {
            var draft = CitationFields.source(fields);
            var version = fields.id("version");
            fields.refuseFaults();
            return FormAnswers.saved(sources.describe(id, version, draft, officer).address());
        } catch (BadInput bad) {
            return FormAnswers.refused(correction(id, page.refused(bad.faults(), fields), officer));
        }
    }

    @GetMapping("/evidence/sources/import")
    Object empty(Page page) {
        return templates.evidenceSourcesSourceImport(page, List.<CslResult>of());
    }

    @PostMapping("/evidence/sources/import")
    ResponseEntity<?> take(Page page, Officer officer, Fields fields) {
        try {
            var items = fields.text("items", CslImport.MOST_CHARACTERS);
            boolean reserved = fields.yes("reserved");
            fields.refuseFaults();
            return ResponseEntity.ok(
                    templates.evidenceSourcesSourceImport(
                            page, csl.take(items, reserved, officer)));
        } catch (BadInput bad) {
            return FormAnswers.refused(empty(page.refused(bad.faults(), fields)));
        }
    }
}
