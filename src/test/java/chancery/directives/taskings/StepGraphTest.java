package chancery.directives.taskings;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepGraphTest {

    private static final Set<TaskingState> WAITING =
            EnumSet.of(
                    TaskingState.QUERIED,
                    TaskingState.EXTENSION_REQUESTED,
                    TaskingState.CHANGE_PROPOSED,
                    TaskingState.EXCUSAL_REQUESTED);

    private static Tasking in(TaskingState state) {
        return new Tasking(
                new UUID(0, 1),
                new UUID(0, 2),
                new UUID(0, 3),
                new CountryCode("DE"),
                state,
                Optional.empty(),
                1,
                1,
                Instant.EPOCH);
    }

    private static Optional<TaskingState> after(
            TaskingState state, StepKind step, TaskingState worked) {
        return in(state).after(step, worked).map(Tasking::state);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskingState.class,
            names = {"QUERIED", "EXTENSION_REQUESTED", "CHANGE_PROPOSED", "EXCUSAL_REQUESTED"})
    void work_goes_on_while_a_question_is_open_and_the_question_stays_open(TaskingState waiting) {
        assertThat(after(waiting, StepKind.ENGAGE, TaskingState.ACCEPTED)).contains(waiting);
        assertThat(after(waiting, StepKind.REPORT, TaskingState.ACCEPTED)).contains(waiting);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskingState.class,
            names = {"ACCEPTED", "IN_PROGRESS", "REPORTED"})
    void an_answer_leads_back_to_where_the_work_stands(TaskingState worked) {
        assertThat(after(TaskingState.QUERIED, StepKind.GRANT, worked)).contains(worked);
        assertThat(after(TaskingState.EXTENSION_REQUESTED, StepKind.REFUSE, worked))
                .contains(worked);
        assertThat(after(TaskingState.EXCUSAL_REQUESTED, StepKind.EXCUSE_ROUND, worked))
                .contains(worked);
        assertThat(after(TaskingState.DECLINED, StepKind.REFUSE, worked)).contains(worked);
    }

    @Test
    void excused_from_one_round_a_mission_stands_where_it_stood() {
        assertThat(after(TaskingState.SENT, StepKind.EXCUSE_ROUND, TaskingState.ACCEPTED))
                .contains(TaskingState.SENT);
        assertThat(after(TaskingState.IN_PROGRESS, StepKind.EXCUSE_ROUND, TaskingState.ACCEPTED))
                .contains(TaskingState.IN_PROGRESS);
        assertThat(after(TaskingState.IN_PROGRESS, StepKind.EXCUSE, TaskingState.ACCEPTED))
                .contains(TaskingState.EXCUSED);
    }

    @Test
    void acknowledging_an_amendment_changes_no_state() {
        for (var state : TaskingState.values()) {
            assertThat(after(state, StepKind.ACKNOWLEDGE_AMENDMENT, TaskingState.ACCEPTED))
                    .isIn(Optional.empty(), Optional.of(state));
        }
    }

    @Test
    void a_closed_tasking_takes_no_step() {
        assertThat(Stream.of(StepKind.values()))
                .noneMatch(step -> step.isAllowedIn(TaskingState.CLOSED));
    }

    @Test
    void every_state_but_the_first_is_reached_and_every_question_can_be_answered() {
        var reached = EnumSet.of(TaskingState.SENT);
        for (int i = 0; i < TaskingState.values().length; i++) {
            var next =
                    reached.stream()
                            .flatMap(state ->
                                    Stream.of(StepKind.values())
                                            .flatMap(step ->
                                                    after(state, step, TaskingState.ACCEPTED)
                                                            .stream()))
                            .collect(Collectors.toSet());
            reached.addAll(next);
        }
        assertThat(reached).containsExactlyInAnyOrder(TaskingState.values());
        for (var waiting : WAITING) {
            assertThat(Stream.of(StepKind.values()))
                    .anyMatch(step ->
                            step.by() == StepKind.By.HEADQUARTERS && step.isAllowedIn(waiting));
        }
    }

    @Test
    void each_question_is_known_by_the_state_it_leads_to() {
        assertThat(StepKind.QUERY.asksFor(TaskingState.QUERIED)).isTrue();
        assertThat(StepKind.DECLINE.asksFor(TaskingState.DECLINED)).isTrue();
        assertThat(StepKind.ACKNOWLEDGE_AMENDMENT.asksFor(TaskingState.QUERIED)).isFalse();
        assertThat(StepKind.EXCUSE.asksFor(TaskingState.EXCUSED)).isFalse();
    }
}
