package chancery.directives.web.drafts;

import chancery.directives.web.ScopeWords;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.web.Words;

/// A point as it stands in a row of a form, each field as it is typed.
///
/// @param reading its scope in words
public record PointRow(
        int index,
        String number,
        String kind,
        String text,
        String release,
        boolean verbatim,
        String occasion,
        String scope,
        String reading) {

    /// A row to be filled.
    static PointRow empty(int index) {
        return new PointRow(
                index,
                "",
                PointKind.CORE.name(),
                "",
                PointRelease.ORAL_ONLY.name(),
                false,
                "",
                "",
                "");
    }

    static PointRow of(int index, Point point, String reading) {
        return new PointRow(
                index,
                String.valueOf(point.number()),
                point.kind().name(),
                point.text(),
                point.release().name(),
                point.verbatim(),
                point.occasion(),
                ScopeWords.isEverywhere(point.scope()) ? "" : point.scope().toString(),
                reading);
    }

    /// The name under which a field of this row is sent.
    public String name(String field) {
        return "points[" + index + "]." + field;
    }

    /// The whole row as one text, to be compared.
    String inWords(Words words) {
        return "%s · %s%s · %s%n%s"
                .formatted(
                        words.label(PointKind.valueOf(kind))
                                + (occasion.isEmpty() ? "" : " (" + occasion + ")"),
                        words.label(PointRelease.valueOf(release)),
                        verbatim ? " · " + words.say("directives.verbatim") : "",
                        reading,
                        text);
    }
}
