package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.directives.cautions.Caution;
import chancery.directives.cautions.CautionAnswer;
import chancery.directives.taskings.TaskedRound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Plays the cautions: a mission advises against a point, and headquarters answers.
public final class CautionPlayer {

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final SentTaskings taskings;
    private final Map<String, UUID> cautions = new HashMap<>();

    public CautionPlayer(Doors doors, ScenarioCalendar calendar, DirectivePlayer directives) {
        this.doors = doors;
        this.calendar = calendar;
        this.taskings = new SentTaskings(doors, directives);
    }

    public void say(ScenarioRow row, Officer by) {
        var ground =
                switch (row.text("reason")) {
                    case "legal" -> Caution.Ground.HOST_LAW;
                    case "timing" -> Caution.Ground.TIMING;
                    default -> Caution.Ground.OTHER;
                };
        var caution =
                doors.cautionSteps()
                        .say(
                                taskings.of(row, by).id(),
                                row.number("point"),
                                ground,
                                row.text("text"),
                                row.text("legal").equals("yes"),
                                by);
        cautions.put(row.text("id"), caution.id());
    }

    /// Headquarters answers: what it accepts exempts the mission for the round that runs; what the
    /// legal role upholds is to be reworded or withdrawn.
    public void answer(ScenarioRow row, Officer by) {
        var caution =
                Optional.ofNullable(cautions.get(row.text("caution")))
                        .orElseThrow(() ->
                                new IllegalArgumentException("no caution " + row.text("caution")));
        var decision =
                switch (row.text("step")) {
                    case "taken" -> CautionAnswer.Reply.TAKEN;
                    case "accepted" -> CautionAnswer.Reply.EXEMPTED;
                    case "upheld" -> CautionAnswer.Reply.REWORDING;
                    default -> throw new IllegalArgumentException("no answer: " + row.text("step"));
                };
        doors.cautionSteps()
                .answer(caution, decision, row.text("text"), until(decision, caution, row, by), by);
    }

    private Optional<LocalDate> until(
            CautionAnswer.Reply decision, UUID caution, ScenarioRow row, Officer by) {
        if (decision != CautionAnswer.Reply.EXEMPTED) {
            return Optional.empty();
        }
        var tasking = doors.cautions().caution(caution, by).tasking();
        return doors.taskings()
                .roundOn(tasking, calendar.date(row.number("day")), by)
                .map(TaskedRound::deliverBy);
    }
}
