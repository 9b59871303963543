package chancery.boards;

import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How many tasks fall due at each mission in each of the weeks ahead.
///
/// @param weeks the Monday of each
public record Load(View view, List<LocalDate> weeks, List<Line> lines) {

    /// How far ahead it looks.
    static final int WEEKS = 8;

    public Load {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
    }

    /// A mission with its tasks by week; a week without any is missing.
    public record Line(OfficeCode mission, Map<LocalDate, Long> due) {

        public Line {
            due = Map.copyOf(due);
        }

        /// In all these weeks.
        public long total() {
            return due.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// In one week over all missions.
    public long total(LocalDate week) {
        return lines.stream().mapToLong(line -> line.due().getOrDefault(week, 0L)).sum();
    }
}
