package chancery.demonstration.observing;

import chancery.access.Officer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.demonstration.stage.Theme;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.MeasureStages;
import chancery.observations.measures.StageDraft;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Missions record what their hosts decide, and follow it through its stages.
@Component
class MeasuresTheme implements Theme {

    private final MeasureActs acts;
    private final MeasureStages stages;

    MeasuresTheme(MeasureActs acts, MeasureStages stages) {
        this.acts = acts;
        this.stages = stages;
    }

    @Override
    public List<Act> acts(Cast cast, Hours hours) {
        return Stream.concat(
                        played("observing/measures", acts::record, hours),
                        played("observing/stages", (row, by) -> follow(row, by, hours), hours))
                .toList();
    }

    static Stream<Act> played(String table, BiConsumer<ScenarioRow, Officer> player, Hours hours) {
        return ScenarioTable.read(table).stream()
                .map(row ->
                        new Act(
                                hours.of(row),
                                row.place(),
                                row.text("office"),
                                row.text("seat"),
                                by -> player.accept(row, by)));
    }

    private void follow(ScenarioRow row, Officer by, Hours hours) {
        stages.note(
                acts.id(row.text("measure")),
                new StageDraft(
                        MeasureStage.valueOf(row.text("stage")),
                        hours.calendar().date(row.number("on")),
                        row.text("note")),
                by);
    }
}
