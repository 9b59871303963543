package chancery.messaging.telegram;

import chancery.messaging.CitedReference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what stands after `REF:`: one paper, or several with letters, one a line or all in a row.
final class CitedReferences {

    private static final Pattern LABELLED = Pattern.compile(" {0,7}\\(?([A-Z])[.)]\\s+(.*)");
    private static final Pattern IN_A_ROW =
            Pattern.compile("[,;]\\s*(?:AND\\s+)?(?=\\(?[A-Z][.)]\\s)");
    private static final Pattern SET = Pattern.compile("/*([A-Z])/+(.*?)/*");

    private CitedReferences() {}

    /// Reads the lines of one field.
    static List<CitedReference> read(List<String> lines) {
        var items = new ArrayList<String>();
        for (var line : lines) {
            if (items.isEmpty() || LABELLED.matcher(line).matches()) {
                items.add(line);
            } else {
                items.add(Folding.join(items.removeLast(), line));
            }
        }
        var cited = new ArrayList<CitedReference>();
        for (var item : items) {
            for (var text : IN_A_ROW.split(item)) {
                cited.add(labelled(text, cited.size()));
            }
        }
        return cited;
    }

    private static CitedReference labelled(String text, int position) {
        var found = LABELLED.matcher(text);
        return found.matches()
                ? CitedReference.parse(found.group(1).charAt(0), found.group(2))
                : CitedReference.parse((char) ('A' + position), text);
    }

    /// Reads one set, as in `A/MSG/CNO/231744ZJUL92//`.
    static CitedReference readSet(String text) {
        var found = SET.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("a REF set begins with a letter: " + text);
        }
        return CitedReference.parse(found.group(1).charAt(0), found.group(2));
    }
}
