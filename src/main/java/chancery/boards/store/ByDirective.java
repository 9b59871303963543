package chancery.boards.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Facts gathered by the directive that each is about, in the order in which they were read.
final class ByDirective {

    private ByDirective() {}

    /// Makes a fact of the row that is being read.
    interface Making<T> {

        T of(ResultSet row) throws SQLException;
    }

    /// Reads a statement whose rows name their `directive`.
    static <T> Map<UUID, List<T>> read(StatementSpec statement, Making<T> making) {
        var facts = new HashMap<UUID, List<T>>();
        statement.query(row -> {
            facts.computeIfAbsent(
                            row.getObject("directive", UUID.class), first -> new ArrayList<>())
                    .add(making.of(row));
        });
        return facts;
    }
}
