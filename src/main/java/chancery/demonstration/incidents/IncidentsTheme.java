package chancery.demonstration.incidents;

import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Missions record incidents, heads of mission release them, and the matters go on; some are still
/// drafts when the year ends.
@Component
class IncidentsTheme implements Theme {

    private static final Duration UNTIL_RELEASED = Duration.ofHours(2);

    private final IncidentPlayer player;

    IncidentsTheme(IncidentPlayer player) {
        this.player = player;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var acts = new ArrayList<Act>();
        for (var row : ScenarioTable.read("incidents/incidents").rows()) {
            var written = hours.of(row);
            acts.add(act(row, row.text("seat"), written, by -> player.write(row, hours, by)));
            if (row.text("released").equals("yes")) {
                acts.add(
                        act(
                                row,
                                "head",
                                written.plus(UNTIL_RELEASED),
                                by -> player.release(row, by)));
            }
        }
        ScenarioTable.read("incidents/matters").stream()
                .forEach(row ->
                        acts.add(
                                act(
                                        row,
                                        row.text("seat"),
                                        hours.of(row),
                                        by -> player.change(row, hours, by))));
        return List.copyOf(acts);
    }

    private static Act act(ScenarioRow row, String seat, Instant at, Act.Deed deed) {
        return new Act(at, row.place(), row.text("office"), seat, deed);
    }
}
