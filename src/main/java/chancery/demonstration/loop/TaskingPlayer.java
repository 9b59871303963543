package chancery.demonstration.loop;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.Hours;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.taskings.StepAnswer;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.taskings.Word;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Plays what missions say about what they were asked, and what headquarters answers.
public final class TaskingPlayer {

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final Cast cast;
    private final Hours hours;
    private final SentTaskings taskings;
    private final Map<String, String> askedBy;
    private final Set<String> askedToBeExcused;

    public TaskingPlayer(Doors doors, Cast cast, Hours hours, DirectivePlayer directives) {
        this.doors = doors;
        this.calendar = hours.calendar();
        this.cast = cast;
        this.hours = hours;
        this.taskings = new SentTaskings(doors, directives);
        var receipts = ScenarioTable.read("steps/receipts");
        this.askedBy =
                receipts.stream()
                        .filter(row -> row.given("id").isPresent())
                        .collect(toUnmodifiableMap(row -> row.text("id"), r -> r.text("office")));
        this.askedToBeExcused =
                receipts.stream()
                        .filter(row -> row.text("step").equals("excused"))
                        .flatMap(row -> row.given("answers").stream())
                        .collect(toUnmodifiableSet());
    }

    public void say(ScenarioRow row, Officer by) {
        for (var host : row.words("hosts")) {
            var tasking = tasking(row, host, by);
            var kind = kind(row, tasking.state());
            if (kind == StepKind.ACCEPT && tasking.state() == TaskingState.ACCEPTED) {
                // Back after rounds it was excused from: it had accepted the others all along.
                continue;
            }
            var until = row.given("until").map(calendar::date);
            var round =
                    row.given("round").map(Integer::valueOf).filter(number -> kind.namesRound());
            var word = new Word(kind, row.text("text"), until, round);
            var answer = doors.taskingSteps().say(tasking.id(), Optional.empty(), word, by);
            if (answer instanceof StepAnswer.NotNow(var state, var said)) {
                throw new IllegalStateException(said + " is not open to a tasking in " + state);
            }
        }
    }

    private StepKind kind(ScenarioRow row, TaskingState state) {
        return switch (row.text("step")) {
            case "acknowledged" ->
                    state == TaskingState.SENT
                            ? StepKind.ACKNOWLEDGE
                            : StepKind.ACKNOWLEDGE_AMENDMENT;
            case "accepted" -> StepKind.ACCEPT;
            case "queried" ->
                    askedToBeExcused.contains(row.text("id"))
                            ? StepKind.REQUEST_EXCUSAL
                            : StepKind.QUERY;
            case "extension-asked" -> StepKind.REQUEST_EXTENSION;
            case "change-proposed" -> StepKind.PROPOSE_CHANGE;
            case "declined" -> StepKind.DECLINE;
            case "answered" -> state == TaskingState.DECLINED ? StepKind.REFUSE : StepKind.GRANT;
            case "extension-granted" -> StepKind.GRANT;
            case "extension-refused" -> StepKind.REFUSE;
            case "excused" -> StepKind.EXCUSE_ROUND;
            default -> throw new IllegalArgumentException("no such step: " + row.text("step"));
        };
    }

    /// The tasking spoken of: the office's own; in an answer that of the office that asked, or of
    /// the mission to that host.
    private Tasking tasking(ScenarioRow row, String host, Officer by) {
        var office = row.given("answers").map(askedBy::get).orElseGet(() -> row.text("office"));
        return taskings.find(row, office, host, by)
                .or(() ->
                        doors.taskings().ofDirective(taskings.directive(row), by).stream()
                                .filter(known -> known.host().text().equals(host))
                                .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no tasking towards " + host));
    }

    public void assign(ScenarioRow row, Officer by) {
        var to = cast.in(row.text("office"), row.text("assigned_seat"), hours.of(row));
        for (var host : row.words("hosts")) {
            var tasking = taskings.of(row, host, by);
            doors.assignments().assign(tasking.id(), Optional.empty(), to.id(), by);
        }
    }
}
