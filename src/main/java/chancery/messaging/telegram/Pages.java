package chancery.messaging.telegram;

import chancery.kernel.Reference;
import chancery.messaging.Parsed.Section;
import chancery.messaging.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Divides the lines of a transmission into pages, each headed and closed by the classification.
record Pages(
        RenderOptions options,
        String classification,
        Optional<Reference> reference,
        Optional<Section> section) {

    /// Classification above and below, page line, a blank line that may follow, end of message.
    private static final int FURNITURE = 5;

    Pages {
        if (options.pageLength().isPresent() && classification.length() > options.width()) {
            throw new IllegalArgumentException(
                    "The classification has %d characters; a page line of %d cannot carry it."
                            .formatted(classification.length(), options.width()));
        }
    }

    List<String> lay(List<String> lines) {
        if (options.pageLength().isEmpty()) {
            return lines;
        }
        var pages = divided(lines, options.pageLength().getAsInt() - FURNITURE);
        var laid = new ArrayList<String>();
        for (int i = 0; i < pages.size(); i++) {
            addClassification(laid);
            laid.add(pageLine(i + 1));
            laid.addAll(pages.get(i));
            addClassification(laid);
        }
        return laid;
    }

    private void addClassification(List<String> laid) {
        if (!classification.isEmpty()) {
            laid.add(classification);
        }
    }

    private String pageLine(int page) {
        return "PAGE %02d".formatted(page)
                + reference.map(number -> " " + number).orElse("")
                + section.map(part -> " %02d OF %02d".formatted(part.number(), part.of()))
                        .orElse("");
    }

    /// Parts of at most so many lines; a blank line is never the first of a part, even if the part
    /// before it then has one more.
    static List<List<String>> divided(List<String> lines, int size) {
        var parts = new ArrayList<List<String>>();
        int from = 0;
        while (from < lines.size()) {
            int to = Math.min(from + size, lines.size());
            if (to < lines.size() && lines.get(to).isEmpty()) {
                to++;
            }
            parts.add(lines.subList(from, to));
            from = to;
        }
        return parts;
    }
}
