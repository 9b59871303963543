package chancery.engagements.web.visits;

import chancery.access.Officer;
import chancery.engagements.visits.RecordKind;
import chancery.engagements.visits.VisitParts;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The forms by which records are added to a visit and taken out again.
@RestController
class VisitPartPages {

    private final VisitParts parts;
    private final VisitShown shown;

    VisitPartPages(VisitParts parts, VisitShown shown) {
        this.parts = parts;
        this.shown = shown;
    }

    @PostMapping("/visits/{id}/parts")
    ResponseEntity<?> add(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return shown.done(
                page,
                officer,
                fields,
                id,
                () -> {
                    var record = fields.text("record", 300);
                    fields.refuseFaults();
                    parts.add(id, record, officer);
                });
    }

    @PostMapping("/visits/{id}/parts/removal")
    ResponseEntity<?> remove(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return shown.done(
                page,
                officer,
                fields,
                id,
                () -> {
                    var kind = fields.choice("kind", RecordKind.class);
                    var key = fields.text("key", 100);
                    fields.refuseFaults();
                    parts.remove(id, kind, key, officer);
                });
    }
}
