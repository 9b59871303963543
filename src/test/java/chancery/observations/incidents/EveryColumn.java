package chancery.observations.incidents;

import chancery.testing.RunningChancery;
import java.util.List;

/// Looks through every column of every table for a word, behind all doors.
final class EveryColumn {

    private EveryColumn() {}

    /// The tables in which it stands, bytes included.
    static List<String> holding(String word, RunningChancery chancery) {
        var sql = chancery.behindTheDoors();
        return sql
                .sql(
                        """
                        SELECT quote_ident(table_schema) || '.' || quote_ident(table_name)
                          FROM information_schema.tables
                         WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                         ORDER BY 1
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(table ->
                        sql.sql(
                                        "SELECT EXISTS (SELECT FROM "
                                                + table
                                                + " whole WHERE strpos(lower(whole::text), lower(:word)) > 0"
                                                + " OR strpos(whole::text, encode(convert_to(:word, 'UTF8'), 'hex')) > 0)")
                                .param("word", word)
                                .query(Boolean.class)
                                .single())
                .toList();
    }
}
