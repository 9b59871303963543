package chancery.directives.web.drafts;

import chancery.directives.web.ScopeWords;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.web.Fields;
import java.util.List;

/// Puts a point back into its row exactly as it was sent.
record SentPoint(Fields fields, int index) {

    static PointRow row(Fields fields, int index, ScopeWords words) {
        var sent = new SentPoint(fields, index);
        var scope = sent.text("scope", "");
        return new PointRow(
                index,
                sent.text("number", ""),
                sent.text("kind", PointKind.CORE.name()),
                sent.text("text", ""),
                sent.text("release", PointRelease.ORAL_ONLY.name()),
                !sent.text("verbatim", "").isEmpty(),
                sent.text("occasion", ""),
                scope,
                words.of(scope));
    }

    private String text(String field, String otherwise) {
        return fields
                .raw()
                .getOrDefault("points[" + index + "]." + field, List.of(otherwise))
                .stream()
                .findFirst()
                .orElse(otherwise);
    }
}
