package chancery.evidence.readers.sdmx;

import chancery.evidence.readers.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which column of an SDMX-CSV file is what.
///
/// @param dimensions names of the dimensions, time left out, and below the places where they stand
/// @param labelled whether cells say `code: label`
/// @param attributes places of columns that say something about the figure
public record SdmxColumns(
        List<String> dimensions,
        List<Integer> places,
        int time,
        int value,
        List<Integer> attributes,
        List<String> names,
        boolean labelled) {

    public static final String TIME = "TIME_PERIOD";
    public static final String VALUE = "OBS_VALUE";

    /// Attributes of the common concepts, wherever they stand.
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "OBS_FLAG",
                    "OBS_STATUS",
                    "CONF_STATUS",
                    "UNIT_MULT",
                    "DECIMALS",
                    "TIME_FORMAT",
                    "COLLECTION",
                    "COMMENT_OBS",
                    "COMMENT_TS",
                    "OBS_COM",
                    "TITLE");

    /// Dimensions stand before the value and attributes after it; where the period comes after the
    /// value the file has an order of its own, and only the common attributes and columns of
    /// several values are taken for attributes.
    ///
    /// @param lead how many columns say what the file is, before any dimension
    public static SdmxColumns of(List<String> header, int lead) {
        var names = header.stream().map(SdmxColumns::code).toList();
        var time = require(names, TIME);
        var value = require(names, VALUE);
        var dimensions = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var attributes = new ArrayList<Integer>();
        for (var i = lead; i < names.size(); i++) {
            if (i == time || i == value) {
                continue;
            }
            var own = ATTRIBUTES.contains(names.get(i)) || header.get(i).contains("[");
            if (own || (i > value && time < value)) {
                attributes.add(i);
            } else {
                dimensions.add(names.get(i));
                places.add(i);
            }
        }
        if (dimensions.isEmpty()) {
            throw Lines.refuse(1, "evidence.fault.sdmx-no-dimension");
        }
        return new SdmxColumns(
                List.copyOf(dimensions),
                List.copyOf(places),
                time,
                value,
                List.copyOf(attributes),
                names,
                header.get(value).contains(":"));
    }

    private static int require(List<String> names, String name) {
        var place = names.indexOf(name);
        if (place < 0) {
            throw Lines.refuse(1, "evidence.fault.column-missing", name);
        }
        return place;
    }

    /// `DIM_1: Dimension 1` and `ATTR_1[en;fr]` without what follows the name.
    private static String code(String column) {
        return column.split(":", 2)[0].split("\\[", 2)[0].strip();
    }
}
