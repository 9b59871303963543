package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.Interventions;
import chancery.observations.measures.links.MeasureLinks;
import chancery.observations.measures.web.links.LinkInput;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Interventions and links of measures for programs.
@RestController
@RequestMapping("/api/v1")
class MeasurePartApi {

    private static final Map<String, Object> WITHDRAWN = Map.of("withdrawn", true);

    private final Interventions interventions;
    private final MeasureLinks links;
    private final LinkInput input;
    private final PartCreations parts;

    MeasurePartApi(
            Interventions interventions, MeasureLinks links, LinkInput input, PartCreations parts) {
        this.interventions = interventions;
        this.links = links;
        this.input = input;
        this.parts = parts;
    }

    @PostMapping("/measures/{id}/interventions")
    ResponseEntity<?> add(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        var draft = MeasureInput.intervention(fields);
        fields.refuseFaultsAndUnknown();
        return parts.once(
                officer,
                key,
                id + " intervention " + fields.raw(),
                id,
                () -> MeasureJson.of(interventions.add(id, draft, officer)));
    }

    @PostMapping("/interventions/{id}/corrections")
    Object correctIntervention(Officer officer, Fields fields, @PathVariable UUID id) {
        var draft = MeasureInput.intervention(fields);
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        return MeasureJson.of(interventions.correct(id, version, draft, officer));
    }

    @PostMapping("/interventions/{id}/withdrawal")
    Object withdrawIntervention(Officer officer, Fields fields, @PathVariable UUID id) {
        var version = fields.id("version");
        fields.refuseFaultsAndUnknown();
        interventions.withdraw(id, version, officer);
        return WITHDRAWN;
    }

    /// Links to a promise kept, `{"commitment": …}`, or a point answered, `{"directive": …,
    /// "point": 3}`.
    @PostMapping("/measures/{id}/links")
    ResponseEntity<?> link(
            Officer officer,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        return parts.once(
                officer,
                key,
                id + " link " + fields.raw(),
                id,
                () ->
                        MeasureJson.of(
                                input.link(id, fields, fields::refuseFaultsAndUnknown, officer)));
    }

    @PostMapping("/measure-links/{id}/withdrawal")
    Object withdrawLink(Officer officer, Fields fields, @PathVariable UUID id) {
        fields.refuseFaultsAndUnknown();
        links.withdraw(id, officer);
        return WITHDRAWN;
    }
}
