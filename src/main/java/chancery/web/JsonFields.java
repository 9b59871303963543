package chancery.web;

import chancery.kernel.BadInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/// Reads a JSON body as [Fields], so that a call and a form are judged by the same code in the same
/// words.
final class JsonFields {

    private static final int DEEPEST = 8;
    private static final int MOST_FIELDS = 20_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    private JsonFields() {}

    static Fields read(byte[] body) {
        try {
            var node = MAPPER.readTree(body);
            if (!node.isObject()) {
                throw BadInput.of("", "web.fault.json-object");
            }
            var flat = new LinkedHashMap<String, List<String>>();
            flatten("", node, flat);
            return Fields.of(flat);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw BadInput.of(
                    "",
                    "web.fault.json",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        }
    }

    private static void flatten(String name, JsonNode node, Map<String, List<String>> into) {
        if (into.size() > MOST_FIELDS) {
            throw BadInput.of("", "web.fault.too-many", MOST_FIELDS);
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            flatten(
                                    name.isEmpty() ? field.getKey() : name + "." + field.getKey(),
                                    field.getValue(),
                                    into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(name + "[" + i + "]", node.get(i), into);
            }
        } else if (node.getNodeType() != JsonNodeType.NULL) {
            // {"a.b": 1, "a": {"b": 2}} says one thing twice.
            if (into.put(name, List.of(node.asString())) != null) {
                throw BadInput.of(Readings.shortened(name), "web.fault.once");
            }
        }
    }
}
