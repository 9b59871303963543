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
/// Each kind names the states in which it may be said and the state it leads to; this is the whole
/// graph of a tasking's life.
public enum StepKind {
    ACKNOWLEDGE(By.MISSION, ACKNOWLEDGED, SENT),
    /// The mission takes it on; one that was excused may take it up again.
    ACCEPT(By.MISSION, ACCEPTED, SENT, ACKNOWLEDGED, EXCUSED),
    QUERY(By.MISSION, QUERIED, SENT, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED),
    REQUEST_EXTENSION(
            By.MISSION, EXTENSION_REQUESTED, SENT, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED),
    PROPOSE_CHANGE(
            By.MISSION, CHANGE_PROPOSED, SENT, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED),
    REQUEST_EXCUSAL(
            By.MISSION, EXCUSAL_REQUESTED, SENT, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED),
    DECLINE(By.MISSION, DECLINED, SENT, ACKNOWLEDGED, ACCEPTED),
    /// Headquarters answers a query, grants an extension, adopts a change: the mission goes on.
    GRANT(By.HEADQUARTERS, ACCEPTED, QUERIED, EXTENSION_REQUESTED, CHANGE_PROPOSED),
    /// Headquarters stays with its instruction: the mission goes on under it.
    REFUSE(
            By.HEADQUARTERS,
            ACCEPTED,
            EXTENSION_REQUESTED,
            CHANGE_PROPOSED,
            EXCUSAL_REQUESTED,
            DECLINED),
    /// Headquarters excuses the mission, asked or not; excused is not failed.
    EXCUSE(
            By.HEADQUARTERS,
            EXCUSED,
            SENT,
            ACKNOWLEDGED,
            ACCEPTED,
            EXTENSION_REQUESTED,
            EXCUSAL_REQUESTED,
            IN_PROGRESS,
            REPORTED,
            EXCUSED,
            DECLINED),
    /// An engagement under the tasking was recorded; who was excused from a round and engages in a
    /// later one goes on.
    ENGAGE(By.RECORD, IN_PROGRESS, SENT, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED, EXCUSED),
    /// A report was released.
    REPORT(By.RECORD, REPORTED, SENT, ACKNOWLEDGED, ACCEPTED, IN_PROGRESS, REPORTED, EXCUSED),
    /// The directive ended.
    CLOSE(
            By.RECORD,
            CLOSED,
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
    private final TaskingState leadsTo;
    private final Set<TaskingState> from;

    StepKind(By by, TaskingState leadsTo, TaskingState first, TaskingState... others) {
        this.by = by;
        this.leadsTo = leadsTo;
        this.from = EnumSet.of(first, others);
    }

    public By by() {
        return by;
    }

    public TaskingState leadsTo() {
        return leadsTo;
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
                    EXCUSE ->
                    true;
            case ACKNOWLEDGE, ACCEPT, ENGAGE, REPORT, CLOSE -> false;
        };
    }
}
