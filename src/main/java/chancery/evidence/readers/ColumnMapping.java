package chancery.evidence.readers;

import chancery.kernel.BadInput;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Says which column of a table made by hand or by a national office is what.
///
/// Every column must be spoken for: as period, value, dimension, or as ignored.
///
/// @param hidden what stands in the value column where the office withholds
/// @param missing what stands there where it has nothing; an empty field always means that
/// @param notPublished what stands there where it does not break figures down so
public record ColumnMapping(
        String period,
        String value,
        List<String> dimensions,
        Set<String> ignored,
        Decimals decimals,
        Set<String> missing,
        Set<String> hidden,
        Set<String> notPublished) {

    public ColumnMapping {
        dimensions = List.copyOf(dimensions);
        ignored = Set.copyOf(ignored);
        missing = Set.copyOf(missing);
        hidden = Set.copyOf(hidden);
        notPublished = Set.copyOf(notPublished);
        var named = new TreeSet<>(dimensions);
        named.addAll(ignored);
        var twice =
                !named.add(period)
                        || !named.add(value)
                        || named.size() != dimensions.size() + ignored.size() + 2;
        if (dimensions.isEmpty() || twice) {
            throw BadInput.of("mapping", "evidence.fault.mapping");
        }
    }

    /// A plain table with a full stop before decimals.
    public static ColumnMapping of(String period, String value, List<String> dimensions) {
        return new ColumnMapping(
                period,
                value,
                dimensions,
                Set.of(),
                Decimals.FULL_STOP,
                Set.of("..", ":"),
                Set.of("x"),
                Set.of());
    }

    /// What the mapping names, for comparison with a header.
    SortedSet<String> columns() {
        var all = new TreeSet<>(dimensions);
        all.addAll(ignored);
        all.add(period);
        all.add(value);
        return all;
    }

    /// What stands between a number and its decimals.
    public enum Decimals {
        FULL_STOP,
        COMMA
    }
}
