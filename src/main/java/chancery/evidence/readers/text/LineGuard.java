package chancery.evidence.readers.text;

/// Looks at every character of a text as it passes: lines without end and control characters are
/// refused at their line.
final class LineGuard {

    private final int longestLine;
    private long line = 1;
    private int inLine;
    private char last = '\n';

    LineGuard(int longestLine) {
        this.longestLine = longestLine;
    }

    /// The line that is being read, from 1.
    long line() {
        return line;
    }

    boolean atVeryBeginning() {
        return line == 1 && inLine == 0;
    }

    void look(char[] text, int offset, int end) {
        for (var i = offset; i < end; i++) {
            var letter = text[i];
            if (letter == '\n' || letter == '\r') {
                line += letter == '\n' && last == '\r' ? 0 : 1;
                inLine = 0;
            } else if (++inLine > longestLine) {
                throw Lines.refuse(line, "evidence.fault.line-too-long", longestLine);
            }
            if (letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                throw Lines.refuse(line, "evidence.fault.control-character", (int) letter);
            }
            last = letter;
        }
    }

    void requireBreakAtEnd() {
        if (last != '\n' && last != '\r') {
            throw Lines.refuse(line, "evidence.fault.file-cut-off");
        }
    }

    /// Offices give large tables out packed; what is inside is read, the package is not.
    static void refuseArchive(byte[] first, int count) {
        var zip = count > 2 && first[0] == 'P' && first[1] == 'K' && first[2] < ' ';
        var gzip = count > 1 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
        if (zip || gzip) {
            throw Lines.refuse(1, "evidence.fault.file-packed");
        }
    }
}
