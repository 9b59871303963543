package chancery.backups;

import chancery.backups.Manifest.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tables of Chancery's schemas as the catalogue lists them.
final class Tables {

    private static final String ALL =
            """
            SELECT pg_class.oid::regclass::text AS title,
                   (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                     WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
              FROM pg_class
              JOIN pg_namespace ON pg_namespace.oid = relnamespace
             WHERE relkind = 'r'
               AND nspname !~ '^pg_'
               AND nspname NOT IN ('information_schema', 'public')
             ORDER BY 1
            """;

    private static final String SEQUENCES =
            """
            SELECT format('SELECT setval(%L, greatest((SELECT max(%I) FROM %s), 1))',
                          pg_get_serial_sequence(attrelid::regclass::text, attname), attname, attrelid::regclass)
              FROM pg_attribute
              JOIN pg_class ON pg_class.oid = attrelid
              JOIN pg_namespace ON pg_namespace.oid = relnamespace
             WHERE attidentity <> ''
               AND nspname !~ '^pg_'
               AND nspname NOT IN ('information_schema', 'public')
            """;

    private Tables() {}

    static List<Part> all(Connection connection) throws SQLException {
        var tables = new ArrayList<Part>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(ALL)) {
            while (found.next()) {
                tables.add(new Part(found.getString("title"), 0, "", found.getString("columns")));
            }
        }
        return tables;
    }

    /// Lets every series of numbers go on after the highest that was given.
    static void setSequences(Connection connection) throws SQLException {
        var settings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(SEQUENCES)) {
            while (found.next()) {
                settings.add(found.getString(1));
            }
        }
        try (var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute(setting);
            }
        }
    }

    /// Where the journal ends: position and hash of the last seal.
    record Head(long position, String hash) {}

    static Head head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var last =
                        statement.executeQuery(
                                "SELECT position, hash FROM journal.seal ORDER BY position DESC LIMIT 1")) {
            return last.next() ? new Head(last.getLong(1), last.getString(2)) : new Head(0, "");
        }
    }
}
