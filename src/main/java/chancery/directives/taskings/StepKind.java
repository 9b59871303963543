package chancery.directives.taskings;

import static chancery.directives.taskings.TaskingState.ACCEPTED;
import static chancery.directives.taskings.TaskingState.ACKNOWLEDGED;
import static chancery.directives.taskings.TaskingState.CHANGE_PROPOSED;
import static chancery.directives.taskings.TaskingState.CLOSED;
import static chancery.directives.taskings.TaskingState.DECLINED;
import static chancery.directives.taskings.TaskingState.EXCUSAL_REQUESTED;
import static chancery.directives.taskings.TaskingState.EXCUSED;
import static chancery.directives.taskings.TaskingState.EXTENSION_REQUESTED;
import static chancery.directives.taskings.TaskingState.IN_PROGRESS;
import static chancery.directives.taskings.TaskingState.QUERIED;
import static chancery.directives.taskings.TaskingState.REPORTED;
import static chancery.directives.taskings.TaskingState.SENT;

import java.util.EnumSet;
import java.util.Set;

/// What can be said about a tasking: by the mission, by headquarters, or by the record itself.
///
/// Each kind names the states in which it may be said and where it leads; this is the whole graph
/// of a tasking's life. A question, or a wish, that is not answered yet stops nothing: the mission
/// works on what is not in question, and the question stays open.
public enum StepKind {
    ACKNOWLEDGE(By.MISSION, StepTarget.state(ACKNOWLEDGED), SENT),
    /// The mission has read the wording that an amendment put in force.
    ACKNOWLEDGE_AMENDMENT(
            By.MISSION,
            StepTarget.same(),
            ACKNOWLEDGED,
            ACCEPTED,
            QUERIED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED,
            EXCUSED,
            DECLINED),
    /// The mission takes it on; one that was excused may take it up again.
    ACCEPT(By.MISSION, StepTarget.state(ACCEPTED), SENT, ACKNOWLEDGED, EXCUSED),
    QUERY(
            By.MISSION,
            StepTarget.state(QUERIED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            IN_PROGRESS,
            REPORTED),
    REQUEST_EXTENSION(
            By.MISSION,
            StepTarget.state(EXTENSION_REQUESTED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            IN_PROGRESS,
            REPORTED),
    PROPOSE_CHANGE(
            By.MISSION,
            StepTarget.state(CHANGE_PROPOSED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            IN_PROGRESS,
            REPORTED),
    REQUEST_EXCUSAL(
            By.MISSION,
            StepTarget.state(EXCUSAL_REQUESTED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            IN_PROGRESS,
            REPORTED),
    DECLINE(By.MISSION, StepTarget.state(DECLINED), SENT, ACKNOWLEDGED, ACCEPTED),
    /// Headquarters answers a query, grants an extension, adopts a change: the mission goes on.
    GRANT(By.HEADQUARTERS, StepTarget.work(), QUERIED, EXTENSION_REQUESTED, CHANGE_PROPOSED),
    /// Headquarters stays with its instruction: the mission goes on under it.
    REFUSE(
            By.HEADQUARTERS,
            StepTarget.work(),
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            DECLINED),
    /// Headquarters excuses the mission, asked or not, from all it still owes, or from a round on;
    /// excused is not failed.
    EXCUSE(
            By.HEADQUARTERS,
            StepTarget.state(EXCUSED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            QUERIED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED,
            EXCUSED,
            DECLINED),
    /// Headquarters excuses the mission from one round; it owes the others as before.
    EXCUSE_ROUND(
            By.HEADQUARTERS,
            StepTarget.sameOrWork(),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            QUERIED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED,
            DECLINED),
    /// An engagement under the tasking was recorded; who was excused and engages all the same goes
    /// on.
    ENGAGE(
            By.RECORD,
            StepTarget.unlessWaiting(IN_PROGRESS),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            QUERIED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED,
            EXCUSED),
    /// A report was released.
    REPORT(
            By.RECORD,
            StepTarget.unlessWaiting(REPORTED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            QUERIED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED,
            EXCUSED),
    /// The directive ended.
    CLOSE(
            By.RECORD,
            StepTarget.state(CLOSED),
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            QUERIED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED);

    /// Whose step it is.
    public enum By {
        MISSION,
        HEADQUARTERS,
        RECORD
    }

    private final By by;
    private final StepTarget to;
    private final Set<TaskingState> from;

    StepKind(By by, StepTarget to, TaskingState first, TaskingState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public By by() {
        return by;
    }

    /// The state it leads to.
    ///
    /// @param worked where the work of the mission stands, whatever it asks meanwhile
    public TaskingState leadsTo(TaskingState state, TaskingState worked) {
        return to.from(state, worked);
    }

    /// Whether headquarters' turn begins with it, and which state says so.
    public boolean asksFor(TaskingState state) {
        return by == By.MISSION
                && (state.waitsForHeadquarters() || state == DECLINED)
                && to.from(SENT, SENT) == state;
    }

    /// Whether it may be said in this state.
    public boolean isAllowedIn(TaskingState state) {
        return from.contains(state);
    }

    /// Whether it needs a reason or a question in words.
    public boolean needsText() {
        return switch (this) {
            case QUERY,
                    REQUEST_EXTENSION,
                    PROPOSE_CHANGE,
                    REQUEST_EXCUSAL,
                    DECLINE,
                    GRANT,
                    REFUSE,
                    EXCUSE,
                    EXCUSE_ROUND ->
                    true;
            case ACKNOWLEDGE, ACKNOWLEDGE_AMENDMENT, ACCEPT, ENGAGE, REPORT, CLOSE -> false;
        };
    }

    /// Whether it can speak of one round.
    public boolean namesRound() {
        return switch (this) {
            case REQUEST_EXTENSION, REQUEST_EXCUSAL, EXCUSE, EXCUSE_ROUND -> true;
            default -> false;
        };
    }
}
