package chancery.demonstration;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.directives.taskings.Caution;
import chancery.directives.taskings.StepAnswer;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Plays what missions say about what they were asked, and what headquarters answers.
///
/// That an amendment was acknowledged, and what became of a caution, stand in the files for the
/// reader: the door has no step for them.
final class TaskingPlayer {

    private final Doors doors;
    private final ScenarioCalendar calendar;
    private final Cast cast;
    private final Hours hours;
    private final DirectivePlayer directives;
    private final Map<String, String> askedBy;
    private final Set<String> askedToBeExcused;

    TaskingPlayer(Doors doors, Cast cast, Hours hours, DirectivePlayer directives) {
        this.doors = doors;
        this.calendar = hours.calendar();
        this.cast = cast;
        this.hours = hours;
        this.directives = directives;
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

    static boolean isPlayed(ScenarioRow receipt) {
        return receipt.text("version").equals("1") || !receipt.text("step").equals("acknowledged");
    }

    void say(ScenarioRow row, Officer by) {
        for (var host : row.words("hosts")) {
            var tasking = tasking(row, host, by);
            var kind = kind(row, tasking.state());
            var until = row.given("until").map(calendar::date);
            var answer =
                    doors.taskings()
                            .say(tasking.id(), Optional.empty(), kind, row.text("text"), until, by);
            if (answer instanceof StepAnswer.NotNow(var state, var said)) {
                throw new IllegalStateException(said + " is not open to a tasking in " + state);
            }
        }
    }

    private StepKind kind(ScenarioRow row, TaskingState state) {
        return switch (row.text("step")) {
            case "acknowledged" -> StepKind.ACKNOWLEDGE;
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
            case "excused" -> StepKind.EXCUSE;
            default -> throw new IllegalArgumentException("no such step: " + row.text("step"));
        };
    }

    /// The tasking spoken of: the office's own; in an answer that of the office that asked, or of
    /// the mission to that host.
    private Tasking tasking(ScenarioRow row, String host, Officer by) {
        var office = row.given("answers").map(askedBy::get).orElseGet(() -> row.text("office"));
        var directive = directives.id(row.text("directive"));
        return doors.taskings()
                .find(directive, new OfficeCode(office), new CountryCode(host), by)
                .or(() ->
                        doors.taskings().ofDirective(directive, by).stream()
                                .filter(known -> known.host().text().equals(host))
                                .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no tasking towards " + host));
    }

    void assign(ScenarioRow row, Officer by) {
        var to = cast.in(row.text("office"), row.text("assigned_seat"), hours.of(row));
        for (var host : row.words("hosts")) {
            var tasking = tasking(row, host, row.text("directive"), by);
            doors.taskings().assign(tasking.id(), Optional.empty(), to.id(), by);
        }
    }

    private Tasking tasking(ScenarioRow row, String host, String directive, Officer by) {
        return doors.taskings()
                .find(
                        directives.id(directive),
                        new OfficeCode(row.text("office")),
                        new CountryCode(host),
                        by)
                .orElseThrow(() -> new IllegalArgumentException("no tasking towards " + host));
    }

    void caution(ScenarioRow row, Officer by) {
        var ground =
                switch (row.text("reason")) {
                    case "legal" -> Caution.Ground.HOST_LAW;
                    case "timing" -> Caution.Ground.TIMING;
                    default -> Caution.Ground.OTHER;
                };
        doors.taskings()
                .caution(
                        tasking(row, row.text("host"), row.text("directive"), by).id(),
                        row.number("point"),
                        ground,
                        row.text("text"),
                        row.text("legal").equals("yes"),
                        by);
    }
}
