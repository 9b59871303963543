package chancery.badinput;

import chancery.testing.RunningChancery;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The whole database as digests, one per table: two are equal when nothing has changed.
///
/// Left out are seals, followers' cursors and notices, which are written behind the back of every
/// call; when a token was last used; and half-typed forms, which are kept on purpose.
record AllRows(Map<String, String> digests) {

    /// What was read last, and the snapshot under which it was: the same snapshot shows the same
    /// rows.
    private record Read(RunningChancery chancery, String snapshot, AllRows rows) {}

    private static volatile Optional<Read> last = Optional.empty();

    private static final String TABLES =
            """
            SELECT format('%I.%I', schemaname, tablename)
              FROM pg_tables
             WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public')
               AND format('%I.%I', schemaname, tablename) NOT IN ('journal.seal', 'journal.unsealed', 'journal.follower',
                      'engagements.draft', 'alerts.notice', 'alerts.mail')
             ORDER BY 1
            """;

    static AllRows of(RunningChancery chancery) {
        var snapshot =
                chancery.behindTheDoors()
                        .sql("SELECT pg_current_snapshot()::text")
                        .query(String.class)
                        .single();
        var rows =
                last.filter(read -> read.chancery() == chancery)
                        .filter(read -> read.snapshot().equals(snapshot))
                        .map(Read::rows)
                        .orElseGet(() -> read(chancery));
        last = Optional.of(new Read(chancery, snapshot, rows));
        return rows;
    }

    private static AllRows read(RunningChancery chancery) {
        var sql = chancery.behindTheDoors();
        var every =
                sql.sql(TABLES).query(String.class).list().stream()
                        .map(AllRows::digest)
                        .collect(Collectors.joining(" UNION ALL "));
        var digests = new TreeMap<String, String>();
        sql.sql(every)
                .query(row -> {
                    digests.put(row.getString(1), row.getString(2));
                });
        return new AllRows(digests);
    }

    private static String digest(String table) {
        return """
        SELECT '%1$s', count(*) || ' rows, ' || md5(coalesce(string_agg(line, E'\\n' ORDER BY line), ''))
          FROM (SELECT (to_jsonb(row_of_it) - 'used_at')::text AS line FROM %1$s row_of_it) AS lines
        """
                .formatted(table);
    }
}
