package chancery.evidence.readers;

import chancery.evidence.readers.sdmx.SdmxCsv1;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Vintage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;

/// Reads the structure of a JSON-stat 2.0 dataset and passes over its values.
final class JsonStatLook {

    private static final Set<String> TIME_NAMES =
            Set.of("time", "time_period", "tid", "year", "aar", "ar", "maand", "month", "quarter");

    /// More remarks than this would not fit a small memory.
    private static final int MOST_STATUSES = 2_000_000;

    private final JsonText json;
    private String label = "";
    private String updated = "";
    private List<String> ids = List.of();
    private List<Integer> sizes = List.of();
    private List<String> times = List.of();
    private String everywhere = "";
    private final Map<String, List<String>> categories = new HashMap<>();
    private final Map<Integer, String> statuses = new HashMap<>();
    private final Map<String, String> interned = new HashMap<>();

    JsonStatLook(JsonText json) {
        this.json = json;
    }

    JsonStatCube cube() {
        json.object("dataset", this::member);
        json.requireEnd();
        if (ids.isEmpty() || ids.size() != sizes.size()) {
            throw Lines.refuse(1, "evidence.fault.cube-id-size", ids.size(), sizes.size());
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw Lines.refuse(1, "evidence.fault.column-twice", ids.toString());
        }
        JsonStatCube.cells(sizes);
        var codes = new ArrayList<List<String>>();
        for (var i = 0; i < ids.size(); i++) {
            codes.add(codes(ids.get(i), sizes.get(i)));
        }
        return new JsonStatCube(
                ids,
                List.copyOf(codes),
                time(),
                statuses,
                everywhere,
                new Vintage(label, SdmxCsv1.day(updated)));
    }

    private List<String> codes(String id, int size) {
        var codes = categories.get(id);
        if (codes == null || codes.size() != size) {
            throw Lines.refuse(
                    1,
                    "evidence.fault.cube-categories",
                    id,
                    size,
                    codes == null ? 0 : codes.size());
        }
        return codes;
    }

    private int time() {
        for (var i = 0; i < ids.size(); i++) {
            var isTime =
                    times.isEmpty()
                            ? TIME_NAMES.contains(ids.get(i).toLowerCase(Locale.ROOT))
                            : times.contains(ids.get(i));
            if (isTime) {
                return i;
            }
        }
        throw Lines.refuse(1, "evidence.fault.cube-without-time", ids.toString());
    }

    private void member(String name) {
        switch (name) {
            case "class" -> require(name, "dataset");
            case "version" -> require(name, "2.0");
            case "label" -> label = json.string(name);
            case "updated" -> updated = json.string(name);
            case "id" -> ids = json.strings(name);
            case "size" -> sizes = json.numbers(name);
            case "role" -> json.object(name, this::role);
            case "dimension" -> json.object(name, this::dimension);
            case "status" -> status();
            default -> json.skip();
        }
    }

    private void require(String name, String expected) {
        if (!json.string(name).equals(expected)) {
            throw Lines.refuse(
                    json.line(), "evidence.fault.json-stat-kind", name, expected, json.written());
        }
    }

    private void role(String name) {
        if (name.equals("time")) {
            times = json.strings(name);
        } else {
            json.skip();
        }
    }

    private void dimension(String id) {
        json.object(
                id,
                name -> {
                    if (name.equals("category")) {
                        categories.put(id, category());
                    } else {
                        json.skip();
                    }
                });
    }

    /// Codes by their place; a dimension of one category may have its label only.
    private List<String> category() {
        var places = new TreeMap<Integer, String>();
        var labels = new LinkedHashMap<String, String>();
        json.object(
                "category",
                name -> {
                    switch (name) {
                        case "index" -> index(places);
                        case "label" ->
                                json.object(name, code -> labels.put(code, json.string(code)));
                        default -> json.skip();
                    }
                });
        if (places.isEmpty() && labels.size() == 1) {
            return List.copyOf(labels.keySet());
        }
        if (!places.isEmpty() && places.lastKey() != places.size() - 1) {
            throw Lines.refuse(json.line(), "evidence.fault.cube-index", places.size() - 1);
        }
        return List.copyOf(places.values());
    }

    private void index(Map<Integer, String> places) {
        if (json.next() == JsonToken.START_ARRAY) {
            while (json.next() != JsonToken.END_ARRAY) {
                put(places, places.size(), json.written());
            }
        } else {
            json.members(code -> {
                json.next();
                put(places, json.number(code), code);
            });
        }
    }

    private void put(Map<Integer, String> places, int place, String code) {
        if (code.isBlank() || places.put(place, code) != null || places.size() > 1_000_000) {
            throw Lines.refuse(json.line(), "evidence.fault.cube-index", places.size());
        }
    }

    /// One for all, one by one in order, or by offset.
    private void status() {
        switch (json.next()) {
            case VALUE_STRING -> everywhere = json.written();
            case START_ARRAY -> {
                for (var offset = 0; json.next() != JsonToken.END_ARRAY; offset++) {
                    if (json.present() == JsonToken.VALUE_STRING) {
                        remember(offset);
                    }
                }
            }
            case START_OBJECT ->
                    json.members(offset -> {
                        json.next();
                        remember(offset(offset));
                    });
            default -> throw json.unexpected("status", "\"…\", [ ], { }");
        }
    }

    private int offset(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw json.unexpected("status", "{\"0\": \"…\"}");
        }
        return Integer.parseInt(text);
    }

    private void remember(int offset) {
        var written = json.written();
        statuses.put(offset, interned.computeIfAbsent(written, text -> text));
        if (statuses.size() > MOST_STATUSES) {
            throw Lines.refuse(json.line(), "evidence.fault.cube-too-large", MOST_STATUSES);
        }
    }
}
