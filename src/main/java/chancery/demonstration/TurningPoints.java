package chancery.demonstration;

import chancery.demonstration.founding.HoldersLoader;
import chancery.demonstration.loop.MinistryPlayer;
import chancery.demonstration.stage.Act;
import chancery.demonstration.stage.Act.Deed;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The rows of `timeline.csv` that happen by themselves: what becomes of missions, and new holders
/// on the host side. The other rows point at steps of other tables.
record TurningPoints(MinistryPlayer ministry, HoldersLoader holders, Hours hours) {

    List<Act> acts() {
        return ScenarioTable.read("timeline").stream().flatMap(this::acts).toList();
    }

    private Stream<Act> acts(ScenarioRow turn) {
        return switch (turn.text("kind")) {
            case "mission-suspended" -> Stream.of(act(turn, by -> ministry.suspend(turn, by)));
            case "mission-resumed" -> Stream.of(act(turn, by -> ministry.resume(turn, by)));
            case "mission-merged" -> Stream.of(act(turn, by -> ministry.merge(turn, by)));
            case "holder-changed" -> newHolder(turn);
            default -> Stream.empty();
        };
    }

    private Stream<Act> newHolder(ScenarioRow turn) {
        var holder =
                ScenarioTable.read("holders").stream()
                        .filter(row ->
                                List.of(row.text("host"), row.text("authority"), row.text("office"))
                                        .equals(turn.words("subject")))
                        .filter(row -> row.text("from").equals(turn.text("day")))
                        .findFirst()
                        .orElseThrow();
        var verified =
                hours.at(
                        turn.text("office"),
                        hours.calendar().date(holder.number("verified_on")),
                        "10:00");
        return Stream.of(
                act(turn, by -> holders.change(holder, by)),
                act(verified, turn, by -> holders.verify(holder, by)));
    }

    private Act act(ScenarioRow row, Deed deed) {
        return act(hours.of(row), row, deed);
    }

    private static Act act(Instant at, ScenarioRow row, Deed deed) {
        return new Act(at, row.place(), row.text("office"), row.text("seat"), deed);
    }
}
