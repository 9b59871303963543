package chancery.web;

import java.util.List;
import java.util.stream.Stream;

/// A list as it leaves Chancery: named columns, and rows of texts, numbers and days.
///
/// @param name of the file, without its ending
public record Sheet(String name, List<Column> columns, List<List<Object>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A column: the name that programs know it by, and the one people read.
    public record Column(String key, String title) {

        /// Columns whose titles stand in the texts under a prefix, such as `missions.column.`, and
        /// their own names.
        public static List<Column> named(Words words, String prefix, String... keys) {
            return Stream.of(keys).map(key -> new Column(key, words.say(prefix + key))).toList();
        }
    }

    /// What its columns are called.
    public List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }
}
