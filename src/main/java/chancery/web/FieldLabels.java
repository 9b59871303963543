package chancery.web;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the fields of a page are called on it, so that a fault above it can speak of "Subject" and
/// lead there.
///
/// Read from the page itself, which alone knows its labels; `points[2].text` is the third "Text".
///
/// @param texts by the id of the field
public record FieldLabels(Map<String, String> texts, Set<String> ids) {

    private static final Pattern LABEL =
            Pattern.compile("<label[^>]*? for=\"([^\"]+)\"[^>]*>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern GROUP =
            Pattern.compile(
                    "<fieldset[^>]*? id=\"([^\"]+)\"[^>]*>\\s*<legend[^>]*>(.*?)</legend>",
                    Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,4})]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    public FieldLabels {
        texts = Map.copyOf(texts);
        ids = Set.copyOf(ids);
    }

    /// The labels of a page that is about to be shown; looked for only when there are faults.
    public static FieldLabels of(Page page, Content content) {
        if (page.faults().isEmpty()) {
            return new FieldLabels(Map.of(), Set.of());
        }
        var text = new StringOutput();
        HtmlTemplateOutput html = new OwaspHtmlTemplateOutput(text);
        content.writeTo(html);
        return read(text.toString());
    }

    static FieldLabels read(String html) {
        var texts = new HashMap<String, String>();
        for (var pattern : new Pattern[] {LABEL, GROUP}) {
            pattern.matcher(html)
                    .results()
                    .forEach(found -> texts.putIfAbsent(found.group(1), plain(found.group(2))));
        }
        var ids = new HashSet<String>();
        ID.matcher(html).results().forEach(found -> ids.add(found.group(1)));
        texts.values().removeIf(String::isBlank);
        return new FieldLabels(texts, ids);
    }

    private static String plain(String html) {
        return TAG.matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /// Whether the page has something to lead to.
    public boolean has(String field) {
        return ids.contains(field);
    }

    /// What the field is called on the page, as HTML that is safe already; its own name where it
    /// has no label.
    public String of(String field) {
        var row = ROW.matcher(field);
        var label = texts.getOrDefault(field, escaped(field));
        return texts.containsKey(field) && row.find()
                ? label + " " + (Integer.parseInt(row.group(1)) + 1)
                : label;
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
