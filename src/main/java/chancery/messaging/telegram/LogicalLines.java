package chancery.messaging.telegram;

import chancery.messaging.Spaces;
import java.util.ArrayList;
import java.util.List;

/// Lines of text as they were meant: a new one begins after a blank line or with a list item, all
/// others were only broken to fit.
record LogicalLines(List<String> lines) {

    LogicalLines {
        lines = List.copyOf(lines);
    }

    /// Joins lines as they came; a blank line stays as one empty line, never first or last.
    static LogicalLines of(List<String> broken) {
        var joined = new ArrayList<String>();
        var before = "";
        for (var line : broken) {
            boolean begins = line.isBlank() || before.isBlank() || startsItem(before, line);
            if (!begins) {
                joined.set(joined.size() - 1, Folding.join(joined.getLast(), line));
            } else if (!line.isBlank() || !before.isBlank()) {
                joined.add(Spaces.fold(line));
            }
            before = line;
        }
        if (!joined.isEmpty() && joined.getLast().isEmpty()) {
            joined.removeLast();
        }
        return new LogicalLines(joined);
    }

    /// One leading space says "not an item"; further in it is an item of an inner list.
    private static boolean startsItem(String before, String line) {
        int spaces = Spaces.before(line);
        return spaces != 1 && !Folding.joinsWord(before, line) && Shapes.isList(line.strip());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String first() {
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /// The same without the first characters of the first line, and without what is empty then.
    LogicalLines withoutStart(int characters) {
        if (lines.isEmpty()) {
            return this;
        }
        var rest = lines.getFirst().substring(characters).strip();
        var left = new ArrayList<>(lines.subList(1, lines.size()));
        if (!rest.isEmpty()) {
            left.addFirst(rest);
        } else if (!left.isEmpty() && left.getFirst().isEmpty()) {
            left.removeFirst();
        }
        return new LogicalLines(left);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
