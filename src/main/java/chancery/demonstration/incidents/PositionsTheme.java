package chancery.demonstration.incidents;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.observations.Stance;
import chancery.observations.positions.Influence;
import chancery.observations.positions.Issues;
import chancery.observations.positions.PositionRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Headquarters names issues; missions record where authorities stand, and how much each can do.
@Component
class PositionsTheme implements Theme {

    private final Issues issues;
    private final PositionRecords records;
    private final Named named;
    private final Map<String, UUID> ids = new HashMap<>();

    PositionsTheme(Issues issues, PositionRecords records, Named named) {
        this.issues = issues;
        this.records = records;
        this.named = named;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        var acts = new ArrayList<Act>();
        add(acts, "incidents/issues", hours, this::name);
        add(acts, "incidents/influence", hours, this::judge);
        add(acts, "incidents/positions", hours, (row, by) -> record(row, hours, by));
        return List.copyOf(acts);
    }

    private static void add(
            List<Act> acts, String file, Hours hours, BiConsumer<ScenarioRow, Officer> player) {
        ScenarioTable.read(file).stream()
                .map(row ->
                        new Act(
                                hours.of(row),
                                row.place(),
                                row.text("office"),
                                row.text("seat"),
                                by -> player.accept(row, by)))
                .forEach(acts::add);
    }

    private void name(ScenarioRow row, Officer by) {
        var issue =
                issues.name(
                        named.directive(row, by).toString(),
                        row.text("name"),
                        row.words("points").stream().map(Integer::valueOf).toList(),
                        by);
        ids.put(row.text("issue"), issue.id());
    }

    private UUID issue(ScenarioRow row) {
        var id = ids.get(row.text("issue"));
        if (id == null) {
            throw new IllegalArgumentException(row.place() + ": not named yet");
        }
        return id;
    }

    private void judge(ScenarioRow row, Officer by) {
        records.judge(
                issue(row),
                named.authority(row, by).id(),
                Influence.valueOf(row.text("influence")),
                row.text("reason"),
                by);
    }

    private void record(ScenarioRow row, Hours hours, Officer by) {
        records.record(
                issue(row),
                named.authority(row, by).id(),
                Stance.valueOf(row.text("stance")),
                hours.calendar().date(row.number("on")),
                row.text("reason"),
                by);
    }
}
