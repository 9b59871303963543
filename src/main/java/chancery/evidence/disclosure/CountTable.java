package chancery.evidence.disclosure;

import chancery.evidence.methods.Domain;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts in rows and columns, and which of the margins are published with them.
public record CountTable(List<List<Long>> rows, boolean rowTotals, boolean columnTotals) {

    public CountTable {
        rows = rows.stream().map(List::copyOf).toList();
        Domain.require(
                !rows.isEmpty() && !rows.getFirst().isEmpty(),
                "table",
                "evidence.fault.table-empty");
        for (var row : rows) {
            Domain.require(
                    row.size() == rows.getFirst().size(),
                    "table",
                    "evidence.fault.sizes-differ",
                    rows.getFirst().size(),
                    row.size());
            row.forEach(count ->
                    Domain.require(count >= 0, "table", "evidence.fault.events-negative", count));
        }
    }

    /// A table whose margins are both published.
    public static CountTable of(long[][] cells) {
        return new CountTable(listed(cells), true, true);
    }

    /// One row with its total, and nothing to read down the columns.
    public static CountTable ofRow(long... cells) {
        return new CountTable(listed(new long[][] {cells}), true, false);
    }

    private static List<List<Long>> listed(long[][] cells) {
        return Stream.of(cells)
                .map(row -> IntStream.range(0, row.length).mapToObj(i -> row[i]).toList())
                .toList();
    }

    public long count(Place place) {
        return rows.get(place.row()).get(place.column());
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.getFirst().size();
    }

    /// All cells in the order of reading.
    Stream<Place> places() {
        return IntStream.range(0, height())
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, width()).mapToObj(column -> new Place(row, column)));
    }

    /// The margins that are published.
    Stream<Long> totals() {
        var byRow = rows.stream().map(row -> row.stream().mapToLong(Long::longValue).sum());
        var byColumn =
                IntStream.range(0, width())
                        .mapToObj(column -> rows.stream().mapToLong(row -> row.get(column)).sum());
        return Stream.concat(
                rowTotals ? byRow : Stream.of(), columnTotals ? byColumn : Stream.of());
    }
}
