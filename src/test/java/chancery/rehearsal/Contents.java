package chancery.rehearsal;

import chancery.testing.RunningChancery;
import java.util.Map;
import java.util.TreeMap;

/// A digest of all rows of each table, but of what is secret and fresh each time, and of what the
/// running program plans by itself when some time has passed.
record Contents(Map<String, String> digests) {

    static Contents of(RunningChancery chancery) {
        var sql = chancery.behindTheDoors();
        var digests = new TreeMap<String, String>();
        var tables =
                sql.sql(
                                """
                                SELECT oid::regclass::text FROM pg_class
                                 WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^(pg_|information_|public)'
                                   AND oid::regclass::text NOT IN ('access.credential', 'access.token', 'directives.planning')
                                """)
                        .query(String.class)
                        .list();
        for (var table : tables) {
            digests.put(
                    table,
                    sql.sql(
                                    "SELECT coalesce(md5(string_agg(one::text, '|' ORDER BY one::text)), '') FROM "
                                            + table
                                            + " one")
                            .query(String.class)
                            .single());
        }
        return new Contents(digests);
    }
}
