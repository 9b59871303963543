package chancery.demonstration.alerts;

import chancery.alerts.rules.RuleKind;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Plays what is filed and said about alerts, switches the rules on, and goes through what they
/// raise every Monday.
@Component
class AlertsTheme implements Theme {

    private static final int FIRST_MONDAY = -349;
    private static final String BUREAU = "EUR";

    private final AlertPlayer player;
    private final RulePlayer rules;

    AlertsTheme(AlertPlayer player, RulePlayer rules) {
        this.player = player;
        this.rules = rules;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var acts = new ArrayList<Act>();
        for (var kind : RuleKind.values()) {
            acts.add(act(hours, FIRST_MONDAY, "12:00", "director", by -> rules.switchOn(kind, by)));
        }
        for (int monday = FIRST_MONDAY + 7; monday < 0; monday += 7) {
            acts.add(act(hours, monday, "07:30", "migration-desk", by -> rules.look()));
            acts.add(act(hours, monday, "17:30", "migration-desk", rules::tidy));
        }
        for (var row : ScenarioTable.read("alerts/steps").rows()) {
            acts.add(
                    new Act(
                            hours.of(row),
                            row.place(),
                            row.text("office"),
                            row.text("seat"),
                            by -> player.play(row, hours.calendar(), by)));
        }
        return acts;
    }

    private static Act act(Hours hours, int day, String time, String seat, Act.Deed deed) {
        return new Act(
                hours.at(BUREAU, hours.calendar().date(day), time),
                "rules of alerts, day " + day,
                BUREAU,
                seat,
                deed);
    }
}
