package chancery.observations.incidents.store;

import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Credibility;
import chancery.observations.incidents.Bearing;
import chancery.observations.incidents.Count;
import chancery.observations.incidents.CountKind;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How lists stand in one column, and back.
final class Kept {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Kept() {}

    static String json(List<Count> counts) {
        var byKind = new TreeMap<String, List<Integer>>();
        counts.forEach(count ->
                byKind.put(
                        count.kind().name(), List.of(count.least(), count.best(), count.most())));
        return MAPPER.writeValueAsString(byKind);
    }

    static List<Count> counts(String json) {
        return MAPPER.readTree(json).properties().stream()
                .map(entry ->
                        new Count(
                                CountKind.valueOf(entry.getKey()),
                                entry.getValue().get(0).asInt(),
                                entry.getValue().get(1).asInt(),
                                entry.getValue().get(2).asInt()))
                .toList();
    }

    static List<Citation> citations(Optional<String> json) {
        return each(
                json,
                cited ->
                        new Citation(
                                UUID.fromString(cited.get(0).asString()),
                                cited.get(1).asString(),
                                Optional.of(Credibility.values()[cited.get(2).asInt() - 1]),
                                UUID.fromString(cited.get(3).asString())));
    }

    static List<Bearing> bearings(Optional<String> json) {
        return each(
                json,
                bearing ->
                        new Bearing(
                                UUID.fromString(bearing.get(0).asString()),
                                bearing.get(1).asString(),
                                UUID.fromString(bearing.get(2).asString())));
    }

    private static <T> List<T> each(Optional<String> json, Function<JsonNode, T> read) {
        return json.map(MAPPER::readTree).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(read)
                .toList();
    }
}
