package chancery.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void copies_share_what_was_prepared_once_and_nothing_else() throws SQLException {
        var times = new AtomicInteger();
        TestDatabase.Preparation preparation =
                template -> {
                    times.incrementAndGet();
                    change(template, "CREATE TABLE point (number int)");
                };
        var first = TestDatabase.copyOf("points", preparation);
        var second = TestDatabase.copyOf("points", preparation);
        change(first, "INSERT INTO point VALUES (7)");

        assertThat(times).hasValue(1);
        assertThat(count(first)).isEqualTo(1);
        assertThat(count(second)).isZero();
        first.drop();
        second.drop();
    }

    private static void change(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database) throws SQLException {
        try (var connection = database.connect();
                var answer =
                        connection.createStatement().executeQuery("SELECT count(*) FROM point")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
