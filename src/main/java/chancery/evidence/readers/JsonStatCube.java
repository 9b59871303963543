package chancery.evidence.readers;

import chancery.evidence.readers.text.Lines;
import chancery.evidence.statistics.Vintage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The structure of a JSON-stat cube: every dimension kept, none taken for granted.
///
/// Cells lie in the order of the dimensions, the last one changing fastest.
///
/// @param categories the codes of each dimension, in the order of its index
/// @param time the place of the dimension that is the time
/// @param statuses what stands beside single figures, by their offset
/// @param everywhere what stands beside all figures, if the office says it once
record JsonStatCube(
        List<String> dimensions,
        List<List<String>> categories,
        int time,
        Map<Integer, String> statuses,
        String everywhere,
        Vintage vintage) {

    /// Larger cubes are asked for in parts.
    private static final long MOST_CELLS = 20_000_000;

    /// How many cells there are.
    int size() {
        return Math.toIntExact(cells(categories.stream().map(List::size).toList()));
    }

    static long cells(List<Integer> sizes) {
        var cells = 1L;
        for (var size : sizes) {
            cells *= size;
            if (cells > MOST_CELLS) {
                throw Lines.refuse(1, "evidence.fault.cube-too-large", MOST_CELLS);
            }
        }
        return cells;
    }

    List<String> namesWithoutTime() {
        var names = new ArrayList<>(dimensions);
        names.remove(time);
        return List.copyOf(names);
    }

    /// The place of a cell in each dimension, time among them.
    int[] places(int offset) {
        var places = new int[dimensions.size()];
        var rest = offset;
        for (var i = places.length - 1; i >= 0; i--) {
            places[i] = rest % categories.get(i).size();
            rest /= categories.get(i).size();
        }
        return places;
    }

    String status(int offset) {
        return statuses.getOrDefault(offset, everywhere);
    }
}
