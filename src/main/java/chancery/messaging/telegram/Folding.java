package chancery.messaging.telegram;

import chancery.messaging.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Breaks one logical line into lines that fit, so that they can be joined again without doubt.
///
/// Lines break between words. A word longer than a line is cut, and its next piece stands one space
/// further in (two at the margin): [#joinsWord] then joins it without a space. A line at the margin
/// that would be misread gets one leading space.
record Folding(int width, String indent, Predicate<String> misread) {

    private static final int CUT_WORD = 30;

    /// Text at the margin.
    static Folding text(int width) {
        return new Folding(width, "", Shapes::misreadInText);
    }

    /// A line whose continuations stand in.
    static Folding indented(int width, int spaces) {
        return new Folding(width, " ".repeat(spaces), line -> false);
    }

    /// The same with other lines to be guarded.
    Folding guarding(Predicate<String> shapes) {
        return new Folding(width, indent, shapes);
    }

    /// The lines; the first stands as it is.
    List<String> fold(String text) {
        return fold("", text);
    }

    /// The lines; the first is guarded too.
    List<String> foldGuarded(String text) {
        int end = end(text, width);
        return fold(misread.test(text.substring(0, end)) ? " " : "", text);
    }

    /// The lines, the first with the lead that is given.
    List<String> fold(String firstLead, String text) {
        var lines = new ArrayList<String>();
        var lead = firstLead;
        int from = 0;
        while (from < text.length()) {
            int end = from + end(text.substring(from), width - lead.length());
            lines.add(lead + text.substring(from, end));
            boolean cut = end < text.length() && text.charAt(end) != ' ';
            from = cut ? end : end + 1;
            lead = cut ? cutLead() : leadFor(text, from);
        }
        return lines;
    }

    private String cutLead() {
        return indent.isEmpty() ? "  " : indent + " ";
    }

    private String leadFor(String text, int from) {
        if (!indent.isEmpty() || from >= text.length()) {
            return indent;
        }
        var rest = text.substring(from);
        return misread.test(rest.substring(0, end(rest, width))) ? " " : "";
    }

    private static int end(String rest, int room) {
        if (rest.length() <= room) {
            return rest.length();
        }
        int space = rest.lastIndexOf(' ', room);
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(rest.charAt(room - 1)) ? room - 1 : room;
    }

    /// Whether a line carries on the word that the line before it ends with.
    static boolean joinsWord(String before, String line) {
        int lastWord = before.length() - before.lastIndexOf(' ') - 1;
        int spaces = Spaces.before(line);
        return lastWord >= CUT_WORD && List.of(2, 6, 9, 21).contains(spaces);
    }

    /// The two lines as one.
    static String join(String before, String line) {
        if (before.isEmpty() || line.isBlank()) {
            return Spaces.fold(before + line);
        }
        return before + (joinsWord(before, line) ? "" : " ") + Spaces.fold(line);
    }
}
