package chancery.rehearsal.loading;

import java.util.EnumMap;
import java.util.Map;

/// Rows of many tables that are ready to be sent.
final class Chunk {

    private final Map<Table, Rows> rows = new EnumMap<>(Table.class);

    void add(Table table, Object... values) {
        if (values.length != table.width()) {
            throw new IllegalArgumentException(
                    "%s has %d columns, this row %d"
                            .formatted(table, table.width(), values.length));
        }
        rows.computeIfAbsent(table, first -> new Rows()).add(values);
    }

    Map<Table, Rows> rows() {
        return rows;
    }

    long count() {
        return rows.values().stream().mapToLong(Rows::count).sum();
    }
}
