package chancery.evidence.readers.text;

import java.util.List;

/// What stands in the columns that divide a table.
public final class Codes {

    private Codes() {}

    /// A code in each dimension; none is empty.
    public static List<String> require(List<String> dimensions, String[] codes, long line) {
        for (var i = 0; i < codes.length; i++) {
            if (codes[i].isEmpty()) {
                throw Lines.refuse(line, "evidence.fault.code-empty", dimensions.get(i));
            }
        }
        return List.of(codes);
    }
}
