package chancery.stakeholders.web.duplicates;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.stakeholders.duplicates.AlikePair;
import chancery.stakeholders.duplicates.HostDuplicates;
import chancery.stakeholders.duplicates.HostMerge;
import chancery.web.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Offices and holders that may have been entered twice, for programs.
@RestController
@RequestMapping("/api/v1/host-duplicates")
class HostDuplicateApi {

    private final HostDuplicates duplicates;

    HostDuplicateApi(HostDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    /// Pairs that may be one, with the reason; of one host with `?host=DE`.
    @GetMapping
    Map<String, Object> suggestions(Officer officer, Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "stakeholders.fault.host");
        fields.refuseFaultsAndUnknown();
        return Map.of(
                "items",
                duplicates.suggestions(host, officer).stream()
                        .map(HostDuplicateApi::json)
                        .toList());
    }

    /// The merges that hold, newest first.
    @GetMapping("/merges")
    Map<String, Object> merges(Officer officer) {
        return Map.of(
                "items", duplicates.merges(officer).stream().map(HostDuplicateApi::json).toList());
    }

    /// Keeps one of two: `{"kind": "OFFICE", "kept": …, "merged": …, "reason": …}`.
    @PostMapping("/merges")
    ResponseEntity<?> merge(Officer officer, Fields fields) {
        var wish = MergeWish.read(fields, "kept", "merged");
        fields.refuseFaultsAndUnknown();
        var merge = duplicates.merge(wish.kind(), wish.one(), wish.other(), wish.reason(), officer);
        return ResponseEntity.status(HttpStatus.CREATED).body(json(merge));
    }

    /// Takes a merge back, with the reason; the two are told apart.
    @PostMapping("/merges/{id}/undoing")
    ResponseEntity<?> unmerge(Officer officer, Fields fields, @PathVariable UUID id) {
        var reason = MergeWish.reason(fields);
        fields.refuseFaultsAndUnknown();
        duplicates.unmerge(id, reason, officer);
        return ResponseEntity.noContent().build();
    }

    /// Says that two are not one: `{"kind": "HOLDER", "one": …, "other": …, "reason": …}`.
    @PostMapping("/apart")
    ResponseEntity<?> tellApart(Officer officer, Fields fields) {
        var wish = MergeWish.read(fields, "one", "other");
        fields.refuseFaultsAndUnknown();
        duplicates.tellApart(wish.kind(), wish.one(), wish.other(), wish.reason(), officer);
        return ResponseEntity.noContent().build();
    }

    private static Map<String, Object> json(AlikePair pair) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", pair.kind());
        json.put("host", pair.host());
        json.put("reason", pair.reason());
        json.put("one", pair.one());
        json.put("other", pair.other());
        return json;
    }

    private static Map<String, Object> json(HostMerge merge) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", merge.id());
        json.put("kind", merge.kind());
        json.put("kept", merge.kept());
        json.put("merged", merge.merged());
        json.put("reason", merge.reason());
        json.put("by", merge.by());
        json.put("at", merge.at());
        return json;
    }
}
