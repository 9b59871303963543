package chancery.rehearsal;

import chancery.testing.RunningChancery;
import java.util.List;

/// Keys, indexes, triggers and reading rules of a database, one line each.
record Catalogue(List<String> lines) {

    static Catalogue of(RunningChancery chancery) {
        return new Catalogue(
                chancery.behindTheDoors()
                        .sql(
                                """
                                SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                                  FROM pg_constraint WHERE conrelid <> 0 AND contype <> 'n'
                                 UNION ALL
                                SELECT pg_get_indexdef(indexrelid) FROM pg_index
                                 UNION ALL
                                SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text
                                  FROM pg_trigger WHERE NOT tgisinternal
                                 UNION ALL
                                SELECT oid::regclass || ' ' || relrowsecurity || ' ' || relforcerowsecurity
                                  FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^pg_'
                                 ORDER BY 1
                                """)
                        .query(String.class)
                        .list());
    }
}
