package chancery.boards.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads columns of PostgreSQL that hold an array; one without a value reads as empty.
final class ArrayColumn {

    private ArrayColumn() {}

    static <T> List<T> of(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }

    static List<Optional<Instant>> instants(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Object[]) array.getArray())
                .map(value -> Optional.ofNullable((Timestamp) value).map(Timestamp::toInstant))
                .toList();
    }
}
