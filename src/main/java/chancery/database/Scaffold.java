package chancery.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What stands in the way of filling tables by the million, taken down and put up again exactly as
/// it was, in one transaction.
///
/// Rows go in faster without foreign keys and indexes, which are then built in one go and so check
/// every row all the same. The owner meets no reading rule while it is not forced upon it. Triggers
/// that guard issued texts would refuse paragraphs that come after their version.
public final class Scaffold {

    private static final String OURS =
            """
            (SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public'))
            """;

    private static final String FORCED =
            """
            SELECT 'ALTER TABLE ' || pg_class.oid::regclass || ' NO FORCE ROW LEVEL SECURITY' AS down,
                   'ALTER TABLE ' || pg_class.oid::regclass || ' FORCE ROW LEVEL SECURITY' AS up
              FROM pg_class
             WHERE relforcerowsecurity
               AND relnamespace::regnamespace::text IN
            """
                    + OURS
                    + "ORDER BY pg_class.oid";

    private static final String TRIGGERS =
            """
            SELECT DISTINCT 'ALTER TABLE ' || tgrelid::regclass || ' DISABLE TRIGGER USER' AS down,
                   'ALTER TABLE ' || tgrelid::regclass || ' ENABLE TRIGGER USER' AS up
              FROM pg_trigger
              JOIN pg_class ON pg_class.oid = tgrelid
             WHERE NOT tgisinternal
               AND relnamespace::regnamespace::text IN
            """
                    + OURS
                    + "ORDER BY 1";

    private static final String FOREIGN_KEYS =
            """
            SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname) AS down,
                   'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname) || ' '
                       || pg_get_constraintdef(pg_constraint.oid) AS up
              FROM pg_constraint
             WHERE contype = 'f'
               AND connamespace::regnamespace::text IN
            """
                    + OURS
                    + "ORDER BY pg_constraint.oid";

    private static final String INDEXES =
            """
            SELECT 'DROP INDEX ' || indexrelid::regclass AS down, pg_get_indexdef(indexrelid) AS up
              FROM pg_index
              JOIN pg_class ON pg_class.oid = indexrelid
             WHERE NOT indisunique
               AND relnamespace::regnamespace::text IN
            """
                    + OURS
                    + "ORDER BY indexrelid";

    private final Connection connection;
    private final List<String> afterwards;

    private Scaffold(Connection connection, List<String> afterwards) {
        this.connection = connection;
        this.afterwards = afterwards;
    }

    /// Takes down, and remembers how it was.
    public static Scaffold takeDown(Connection connection) throws SQLException {
        var up = new ArrayList<String>();
        for (var query : List.of(FORCED, TRIGGERS, FOREIGN_KEYS, INDEXES)) {
            up.addAll(0, takeDown(connection, query));
        }
        return new Scaffold(connection, up);
    }

    /// Lifts only the reading rule that is forced upon the owner, as for reading everything.
    public static Scaffold liftReadingRule(Connection connection) throws SQLException {
        return new Scaffold(connection, takeDown(connection, FORCED));
    }

    private static List<String> takeDown(Connection connection, String query) throws SQLException {
        var down = new ArrayList<String>();
        var up = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                down.add(found.getString("down"));
                up.add(found.getString("up"));
            }
        }
        run(connection, down);
        return up;
    }

    /// Puts everything up again: indexes first, then what checks with them.
    public void putUp() throws SQLException {
        run(connection, afterwards);
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
