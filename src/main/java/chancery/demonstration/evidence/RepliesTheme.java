package chancery.demonstration.evidence;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.evidence.replies.Replies;
import java.util.List;
import org.springframework.stereotype.Component;

/// Before the instruction goes out, the desk writes what hosts may answer and what can be said
/// then.
@Component
class RepliesTheme implements Theme {

    private static final int DAY = -354;

    private final Replies replies;
    private final DraftedDirectives directives;

    RepliesTheme(Replies replies, DraftedDirectives directives) {
        this.replies = replies;
        this.directives = directives;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var day = hours.calendar().date(DAY);
        var at = hours.at(Hours.HEADQUARTERS, day, "14:10");
        return ScenarioTable.read("anticipated-replies").stream()
                .filter(row -> row.text("directive").startsWith(DraftedDirectives.MIGRATION))
                .map(row ->
                        new Act(
                                at,
                                row.place(),
                                "EUR",
                                "migration-desk",
                                by -> anticipate(row, hours, by)))
                .toList();
    }

    private void anticipate(ScenarioRow row, Hours hours, Officer by) {
        replies.anticipate(
                directives.migration(by),
                row.number("point"),
                row.text("reply"),
                row.text("answer"),
                hours.calendar().date(DAY),
                by);
    }
}
