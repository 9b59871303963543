package chancery.evidence.datasets.store;

import java.util.List;

/// Rows in the text form of PostgreSQL's COPY: tabs between fields, `\N` for nothing.
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private boolean begun;

    CopyText field(Object value) {
        between();
        escaped(value.toString());
        return this;
    }

    CopyText nothing() {
        between();
        text.append("\\N");
        return this;
    }

    /// An array of texts: each in quotation marks, escaped once for the array and once for COPY.
    CopyText array(List<String> values) {
        between();
        text.append('{');
        for (var i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"");
            escaped(values.get(i).replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
        return this;
    }

    CopyText end() {
        text.append('\n');
        begun = false;
        return this;
    }

    StringBuilder text() {
        return text;
    }

    private void between() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
    }

    private void escaped(String value) {
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
