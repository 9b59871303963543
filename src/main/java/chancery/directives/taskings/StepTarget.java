package chancery.directives.taskings;

import static chancery.directives.taskings.TaskingState.DECLINED;

/// Where a step leads.
@FunctionalInterface
interface StepTarget {

    TaskingState from(TaskingState state, TaskingState worked);

    static StepTarget state(TaskingState next) {
        return (state, worked) -> next;
    }

    static StepTarget same() {
        return (state, worked) -> state;
    }

    /// Back to where the work stands.
    static StepTarget work() {
        return (state, worked) -> worked;
    }

    static StepTarget sameOrWork() {
        return (state, worked) ->
                state.waitsForHeadquarters() || state == DECLINED ? worked : state;
    }

    static StepTarget unlessWaiting(TaskingState next) {
        return (state, worked) -> state.waitsForHeadquarters() ? state : next;
    }
}
