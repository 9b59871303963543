package chancery.observations.incidents.web.pairs;

import chancery.observations.incidents.duplicates.Merge;
import chancery.observations.incidents.duplicates.Suggestion;
import java.util.Map;

/// Pairs of incidents as the API tells them.
final class PairJson {

    private PairJson() {}

    static Map<String, Object> of(Suggestion pair) {
        return Map.of(
                "one", pair.one().id().toString(),
                "other", pair.other().id().toString(),
                "reasons", pair.reasons().stream().map(Enum::name).toList());
    }

    static Map<String, Object> of(Merge merge) {
        return Map.of(
                "id", merge.id().toString(),
                "kept", merge.kept().toString(),
                "merged", merge.merged().toString(),
                "reason", merge.reason(),
                "at", merge.at().toString());
    }
}
