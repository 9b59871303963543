package chancery.evidence.datasets.web;

import chancery.evidence.tables.GuideFields;
import chancery.evidence.tables.TableGuide;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import java.util.List;
import java.util.TreeMap;

/// Reads what a form or call says of the cells of a table.
final class GuideInput {

    static final List<String> NEEDED =
            List.of("table", "title", "publisher", "area", "unit", "metric", "stage");
    static final List<String> OTHERS =
            List.of(
                    "group",
                    "basis",
                    "definition",
                    "everybody",
                    "sameAs",
                    "parts",
                    "offences",
                    "period",
                    "value",
                    "dimensions",
                    "ignored",
                    "decimals",
                    "missing",
                    "hidden",
                    "notPublished");
    private static final int LONGEST = 1_000;

    private GuideInput() {}

    static TableGuide read(Fields fields) {
        var texts = new TreeMap<String, String>();
        NEEDED.forEach(name -> texts.put(name, fields.text(name, LONGEST)));
        OTHERS.forEach(name ->
                fields.optionalText(name, LONGEST).ifPresent(text -> texts.put(name, text)));
        if (texts.containsKey("group")) {
            for (var name : List.of("basis", "definition")) {
                if (!texts.containsKey(name)) {
                    fields.fault(name, "web.fault.missing");
                }
            }
        }
        fields.refuseFaults();
        try {
            return GuideFields.read(texts);
        } catch (IllegalArgumentException unknown) {
            throw BadInput.of("decimals", "evidence.fault.decimals");
        }
    }
}
