package chancery.observations.positions.web;

import chancery.observations.positions.AuthorityStanding;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.List;

/// The map of support as it leaves Chancery.
final class PositionSheet {

    private PositionSheet() {}

    static Sheet of(PositionMapView view, Words words) {
        var columns =
                Column.named(
                        words,
                        "observations.position.",
                        "host",
                        "authority",
                        "stance",
                        "suggested",
                        "since",
                        "influence");
        return new Sheet(
                "positions",
                columns,
                view.map().standings().stream().map(one -> row(one, words)).toList());
    }

    private static List<Object> row(AuthorityStanding one, Words words) {
        return List.of(
                one.host().text(),
                one.name(),
                words.label(one.stance()),
                words.say(one.suggested() ? "web.yes" : "web.no"),
                one.since().map(Object::toString).orElse(""),
                one.influence().map(words::label).orElse(""));
    }
}
