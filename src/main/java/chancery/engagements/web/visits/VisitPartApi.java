package chancery.engagements.web.visits;

import chancery.access.Officer;
import chancery.engagements.visits.RecordKind;
import chancery.engagements.visits.VisitParts;
import chancery.engagements.visits.Visits;
import chancery.web.Fields;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What belongs to visits, for programs.
@RestController
@RequestMapping("/api/v1/visits/{id}/parts")
class VisitPartApi {

    private final Visits visits;
    private final VisitParts parts;
    private final VisitJson json;

    VisitPartApi(Visits visits, VisitParts parts, VisitJson json) {
        this.visits = visits;
        this.parts = parts;
        this.json = json;
    }

    /// Adds a record: `{"record": "/engagements/…"}`, a report's reference, or a point as
    /// `26-MINFOR-00012#7`.
    @PostMapping
    Object add(Officer officer, Fields fields, @PathVariable UUID id) {
        var record = fields.text("record", 300);
        fields.refuseFaultsAndUnknown();
        return parts.add(id, record, officer);
    }

    /// Takes a record out again.
    @PostMapping("/removal")
    ResponseEntity<?> remove(Officer officer, Fields fields, @PathVariable UUID id) {
        var kind = fields.choice("kind", RecordKind.class);
        var key = fields.text("key", 100);
        fields.refuseFaultsAndUnknown();
        parts.remove(id, kind, key, officer);
        return json.tagged(visits.visit(id, officer), officer);
    }
}
