package chancery.observations.incidents.web.pairs;

import chancery.access.Officer;
import chancery.observations.incidents.duplicates.Duplicates;
import chancery.web.Fields;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Pairs of incidents that may be one, over the API.
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentPairApi {

    private static final int LONGEST = 500;

    private final Duplicates duplicates;

    IncidentPairApi(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping("/duplicates")
    Map<String, Object> suggestions(Officer officer) {
        return Map.of("items", duplicates.suggestions(officer).stream().map(PairJson::of).toList());
    }

    @GetMapping("/merges")
    Map<String, Object> merges(Officer officer) {
        return Map.of("items", duplicates.merges(officer).stream().map(PairJson::of).toList());
    }

    @PostMapping("/merges")
    Map<String, Object> merge(Officer officer, Fields fields) {
        var kept = fields.id("kept");
        var merged = fields.id("merged");
        var reason = fields.text("reason", LONGEST);
        fields.refuseFaultsAndUnknown();
        return PairJson.of(duplicates.merge(kept, merged, reason, officer));
    }

    @PostMapping("/merges/{id}/undoing")
    Map<String, Object> unmerge(@PathVariable UUID id, Officer officer, Fields fields) {
        var reason = fields.text("reason", LONGEST);
        fields.refuseFaultsAndUnknown();
        duplicates.unmerge(id, reason, officer);
        return merges(officer);
    }

    @PostMapping("/apart")
    Map<String, Object> tellApart(Officer officer, Fields fields) {
        var one = fields.id("one");
        var other = fields.id("other");
        var reason = fields.text("reason", LONGEST);
        fields.refuseFaultsAndUnknown();
        duplicates.tellApart(one, other, reason, officer);
        return suggestions(officer);
    }
}
