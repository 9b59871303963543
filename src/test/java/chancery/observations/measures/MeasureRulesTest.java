package chancery.observations.measures;

import static chancery.observations.measures.MeasureStage.ADOPTED;
import static chancery.observations.measures.MeasureStage.IN_FORCE;
import static chancery.observations.measures.MeasureStage.PROPOSED;
import static chancery.observations.measures.MeasureStage.REJECTED;
import static chancery.observations.measures.MeasureStage.REPEALED;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasureRulesTest {

    private static final Instant RECORDED = Instant.parse("2026-04-11T10:00:00Z");

    @Test
    void a_measure_stands_as_its_last_stage_up_to_the_day() {
        var course =
                course(
                        on(IN_FORCE, "2026-03-01"),
                        on(PROPOSED, "2026-01-10"),
                        on(ADOPTED, "2026-02-05"));

        assertThat(course.on(LocalDate.parse("2026-01-09"))).isEmpty();
        assertThat(course.on(LocalDate.parse("2026-02-04")).orElseThrow().stage())
                .isEqualTo(PROPOSED);
        assertThat(course.on(LocalDate.parse("2026-02-05")).orElseThrow().stage())
                .isEqualTo(ADOPTED);
        assertThat(course.on(LocalDate.parse("2030-01-01")).orElseThrow().stage())
                .isEqualTo(IN_FORCE);
    }

    @Test
    void two_stages_of_one_day_follow_each_other_as_they_do_in_life() {
        var course = course(on(IN_FORCE, "2026-03-01"), on(ADOPTED, "2026-03-01"));

        assertThat(course.on(LocalDate.parse("2026-03-01")).orElseThrow().stage())
                .isEqualTo(IN_FORCE);
    }

    @Test
    void the_lag_counts_days_from_the_event_to_the_record() {
        assertThat(fact(on(ADOPTED, "2026-03-01")).lagInDays()).isEqualTo(41);
        assertThat(fact(on(IN_FORCE, "2026-05-01")).lagInDays()).isEqualTo(-20);
    }

    @Test
    void what_came_first_may_be_noted_last() {
        assertThat(faults(on(PROPOSED, "2025-12-01"), on(ADOPTED, "2026-02-01"))).isEmpty();
    }

    @Test
    void nothing_follows_the_end() {
        assertThat(faults(on(IN_FORCE, "2026-02-02"), on(REPEALED, "2026-02-01")))
                .containsExactly("observations.fault.stage-after-end");
        assertThat(faults(on(REPEALED, "2026-01-01"), on(IN_FORCE, "2026-02-01")))
                .containsExactly("observations.fault.stage-end-first");
        assertThat(faults(on(REJECTED, "2026-02-01"), on(REPEALED, "2026-02-01")))
                .containsExactly("observations.fault.stage-two-ends");
    }

    @Test
    void a_stage_is_noted_once_for_a_day() {
        assertThat(faults(on(ADOPTED, "2026-02-01"), on(ADOPTED, "2026-02-01")))
                .containsExactly("observations.fault.stage-twice");
    }

    private static List<String> faults(StageDraft wish, StageDraft... there) {
        return StageRule.faults(wish, course(there)).stream().map(Fault::message).toList();
    }

    private static Course course(StageDraft... said) {
        return new Course(Arrays.stream(said).map(MeasureRulesTest::fact).toList());
    }

    private static StageDraft on(MeasureStage stage, String day) {
        return new StageDraft(stage, LocalDate.parse(day), "");
    }

    private static StageFact fact(StageDraft said) {
        return new StageFact(
                UUID.randomUUID(), new UUID(0, 7), said, new UUID(0, 8), RECORDED, RECORDED);
    }
}
