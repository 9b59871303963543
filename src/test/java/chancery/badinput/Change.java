package chancery.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes one thing wrong: `subject -` takes a field away, `subject = "x*201"` puts in a text of 201
/// characters, `points/0/kind = "SONG"` reaches into a list; several are parted by ` ; `.
record Change(String path, String value) {

    static final String TAKEN_AWAY = "-";

    private static final Pattern REPEATED = Pattern.compile("x\\*(\\d+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Change> parse(String text) {
        var changes = new ArrayList<Change>();
        for (var part : text.split(" ; ")) {
            changes.add(
                    part.endsWith(" -")
                            ? new Change(part.substring(0, part.length() - 2).strip(), TAKEN_AWAY)
                            : new Change(
                                    part.substring(0, part.indexOf('=')).strip(),
                                    written(part.substring(part.indexOf('=') + 1).strip())));
        }
        return changes;
    }

    /// Long texts are written short: `x*201`.
    private static String written(String value) {
        return REPEATED.matcher(value)
                .replaceAll(times -> "x".repeat(Integer.parseInt(times.group(1))));
    }

    /// The JSON with all changes.
    static String inJson(String good, String changes) {
        var tree = JSON.readTree(good);
        parse(changes).forEach(change -> change.apply(tree));
        return JSON.writeValueAsString(tree);
    }

    private void apply(JsonNode tree) {
        var steps = path.split("/");
        var node = tree;
        for (int i = 0; i < steps.length - 1; i++) {
            node = node.isArray() ? node.get(Integer.parseInt(steps[i])) : node.get(steps[i]);
        }
        var last = steps[steps.length - 1];
        boolean away = value.equals(TAKEN_AWAY);
        switch (node) {
            case ObjectNode object when away -> object.remove(last);
            case ObjectNode object -> object.set(last, JSON.readTree(value));
            case ArrayNode array when away -> array.remove(Integer.parseInt(last));
            case ArrayNode array when array.size() > Integer.parseInt(last) ->
                    array.set(Integer.parseInt(last), JSON.readTree(value));
            case ArrayNode array -> array.add(JSON.readTree(value));
            default -> throw new IllegalArgumentException(path);
        }
    }

    /// The fields of a form with all changes; `\\u0007` is written as in JSON.
    static Map<String, String> inForm(Map<String, String> good, String changes) {
        var form = new java.util.LinkedHashMap<>(good);
        for (var change : parse(changes)) {
            if (change.value().equals(TAKEN_AWAY)) {
                form.remove(change.path());
            } else {
                form.put(change.path(), change.value().replace("\\u0007", "\u0007"));
            }
        }
        return form;
    }
}
