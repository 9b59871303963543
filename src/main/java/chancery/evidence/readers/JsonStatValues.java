package chancery.evidence.readers;

import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.evidence.readers.text.Numbers;
import chancery.evidence.readers.text.Periods;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Vintage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/// Goes through the values of a cube whose structure is known.
final class JsonStatValues implements StatisticsReader {

    private static final Set<String> WITHHELD = Set.of("c", "x", "confidential");

    private final JsonStatCube cube;
    private final List<String> names;
    private final List<ReferencePeriod> periods;

    JsonStatValues(JsonStatCube cube) {
        this.cube = cube;
        this.names = cube.namesWithoutTime();
        var reading = new Periods();
        this.periods =
                cube.categories().get(cube.time()).stream()
                        .map(code -> reading.at(code, 1))
                        .toList();
    }

    @Override
    public String form() {
        return "JSON-stat 2.0";
    }

    @Override
    public boolean recognises(String beginning) {
        return false;
    }

    @Override
    public int longestLine() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean endsWithLineBreak() {
        return false;
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        var found = new boolean[1];
        try (var json = new JsonText(text)) {
            json.object(
                    "dataset",
                    name -> {
                        if (!name.equals("value")) {
                            json.skip();
                        } else if (found[0]) {
                            throw Lines.refuse(json.line(), "evidence.fault.column-twice", name);
                        } else {
                            found[0] = true;
                            values(json, sink);
                        }
                    });
        }
        if (!found[0]) {
            throw Lines.refuse(1, "evidence.fault.column-missing", "value");
        }
        return cube.vintage();
    }

    private void values(JsonText json, Consumer<Cell> sink) {
        switch (json.next()) {
            case START_ARRAY -> inOrder(json, sink);
            case START_OBJECT -> byOffset(json, sink);
            default -> throw json.unexpected("value", "[ ], { }");
        }
    }

    private void inOrder(JsonText json, Consumer<Cell> sink) {
        var offset = 0;
        while (json.next() != JsonToken.END_ARRAY) {
            if (offset >= cube.size()) {
                throw Lines.refuse(
                        json.line(), "evidence.fault.cube-values", cube.size(), offset + 1);
            }
            sink.accept(cell(json, offset++));
        }
        if (offset != cube.size()) {
            throw Lines.refuse(json.line(), "evidence.fault.cube-values", cube.size(), offset);
        }
    }

    /// Cells that the object leaves out are missing, and given as such after the others.
    private void byOffset(JsonText json, Consumer<Cell> sink) {
        var seen = new BitSet(cube.size());
        json.members(text -> {
            json.next();
            var offset = text.matches("\\d{1,9}") ? Integer.parseInt(text) : cube.size();
            if (offset >= cube.size() || seen.get(offset)) {
                throw Lines.refuse(
                        json.line(), "evidence.fault.cube-offset", cube.size() - 1, text);
            }
            seen.set(offset);
            sink.accept(cell(json, offset));
        });
        for (var offset = seen.nextClearBit(0);
                offset < cube.size();
                offset = seen.nextClearBit(offset + 1)) {
            sink.accept(cell(absent(offset), offset, json.line()));
        }
    }

    private Cell cell(JsonText json, int offset) {
        return switch (json.present()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    cell(Numbers.plain(json.written(), json.line()), offset, json.line());
            case VALUE_NULL -> cell(absent(offset), offset, json.line());
            default ->
                    throw Lines.refuse(json.line(), "evidence.fault.not-a-number", json.written());
        };
    }

    private Figure absent(int offset) {
        return WITHHELD.contains(cube.status(offset))
                ? Figure.Absent.HIDDEN
                : Figure.Absent.MISSING;
    }

    private Cell cell(Figure figure, int offset, long line) {
        var places = cube.places(offset);
        var codes = new ArrayList<String>(names.size());
        for (var i = 0; i < places.length; i++) {
            if (i != cube.time()) {
                codes.add(cube.categories().get(i).get(places[i]));
            }
        }
        var status = cube.status(offset);
        return new Cell(
                names,
                List.copyOf(codes),
                periods.get(places[cube.time()]),
                figure,
                Flag.parse(status).orElse(Set.of()),
                status,
                line);
    }
}
