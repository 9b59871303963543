package chancery.engagements.web;

import chancery.engagements.EngagementListed;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.List;

/// Engagements as they leave in a file.
final class EngagementSheet {

    private EngagementSheet() {}

    static Sheet of(List<EngagementListed> listed, Words words) {
        var columns =
                Column.named(
                        words,
                        "engagements.column.",
                        "when",
                        "mission",
                        "host",
                        "stage",
                        "subject",
                        "mode",
                        "counterparts",
                        "points",
                        "delivered");
        return new Sheet(
                "engagements", columns, listed.stream().map(EngagementSheet::cells).toList());
    }

    private static List<Object> cells(EngagementListed listed) {
        return List.of(
                listed.when().map(Object::toString).orElse(""),
                listed.mission().text(),
                listed.host().text(),
                listed.stage().name(),
                listed.subject(),
                listed.mode().name(),
                listed.counterparts(),
                listed.points(),
                listed.delivered());
    }
}
