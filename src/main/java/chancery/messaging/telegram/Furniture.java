package chancery.messaging.telegram;

import chancery.messaging.Parsed.Line;
import java.util.ArrayList;
import java.util.List;

/// Takes page lines, the classification around them and declassification stamps out of a text, so
/// that a paragraph that ran over a page is whole again.
final class Furniture {

    private static final String SENTENCE_ENDS = ".:;?!\")";

    private final List<Line> kept = new ArrayList<>();
    private String label = "";
    private boolean labelled = true;

    private Furniture() {}

    static List<Line> strip(List<Line> lines) {
        return new Furniture().stripped(withoutStamps(lines));
    }

    /// A stamp goes with the date that follows it.
    private static List<Line> withoutStamps(List<Line> lines) {
        var left = new ArrayList<Line>();
        boolean stamped = false;
        for (var line : lines) {
            boolean date = stamped && line.text().matches("\\d{1,2} [A-Za-z]{3,9} \\d{4}");
            stamped = Shapes.isStamp(line.text());
            if (!stamped && !date) {
                left.add(line);
            }
        }
        return left;
    }

    private List<Line> stripped(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!Shapes.isPage(lines.get(i).text())) {
                kept.add(lines.get(i));
                continue;
            }
            takeLabels();
            boolean blankAbove = !kept.isEmpty() && kept.getLast().isBlank();
            boolean doubled = false;
            while (blankAbove && i + 1 < lines.size() && lines.get(i + 1).isBlank()) {
                i++;
                doubled = true;
            }
            mend(doubled);
        }
        takeLastLabel();
        return kept;
    }

    private void takeLastLabel() {
        int last = lastWritten();
        if (last >= 0 && !label.isEmpty() && kept.get(last).text().equals(label)) {
            truncate(last);
        }
    }

    /// Takes off the classification that closed one page and headed the next; a text that begins
    /// with a page line has none.
    private void takeLabels() {
        int last = lastWritten();
        labelled &= last >= 0;
        if (!labelled) {
            return;
        }
        var candidate = kept.get(last).text();
        int above = lastWrittenBefore(last);
        boolean repeated = above >= 0 && kept.get(above).text().equals(candidate);
        boolean begins = label.isEmpty() && (repeated || above < 0);
        if (begins || candidate.equals(label)) {
            label = candidate;
            truncate(repeated ? above : last);
        }
    }

    private int lastWritten() {
        return lastWrittenBefore(kept.size());
    }

    private int lastWrittenBefore(int end) {
        int i = end - 1;
        while (i >= 0 && kept.get(i).isBlank()) {
            i--;
        }
        return i;
    }

    private void truncate(int size) {
        kept.subList(size, kept.size()).clear();
    }

    /// Joins a sentence that was broken by the page's own spacing: blank lines doubled or on both
    /// sides.
    private void mend(boolean doubled) {
        int last = lastWritten();
        int blanks = kept.size() - 1 - last;
        if (last >= 0 && (doubled || blanks > 1) && !endsSentence(kept.get(last).text())) {
            truncate(last + 1);
        }
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
