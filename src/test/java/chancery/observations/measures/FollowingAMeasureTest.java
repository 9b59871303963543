package chancery.observations.measures;

import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static chancery.observations.measures.MeasureStage.ADOPTED;
import static chancery.observations.measures.MeasureStage.IN_FORCE;
import static chancery.observations.measures.MeasureStage.PROPOSED;
import static chancery.observations.measures.MeasureStage.REPEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowingAMeasureTest {

    private final Measures measures = MINISTRY.get(Measures.class);
    private final MeasureStages stages = MINISTRY.get(MeasureStages.class);
    private final MeasureRegister register = MINISTRY.get(MeasureRegister.class);

    @AfterEach
    void back_to_monday() {
        MINISTRY.chancery().clock().moveTo(RunningChancery.MONDAY);
    }

    @Test
    void it_moves_from_proposed_to_in_force_and_nothing_earlier_changes() {
        var law = Acts.recorded("Reception of newcomers");
        Acts.noted(law, PROPOSED, "2026-02-20");
        var first = later(Duration.ofDays(10));
        Acts.noted(law, ADOPTED, "2026-03-10");
        var second = later(Duration.ofDays(30));
        Acts.noted(law, IN_FORCE, "2026-04-01");
        var third = MINISTRY.chancery().clock().instant();

        assertThat(stageAt(law, Instant.parse("2026-03-02T12:00:00Z"))).contains(PROPOSED);
        assertThat(stageAt(law, second.minusSeconds(60))).contains(ADOPTED);
        assertThat(stageAt(law, third)).contains(IN_FORCE);
        assertThat(measures.courseOf(law.id(), first.minusSeconds(60), BERLIN).facts()).hasSize(1);
        assertThat(listedAt(third)).contains(law.id() + " IN_FORCE");
        assertThat(listedAt(second.minusSeconds(60))).contains(law.id() + " ADOPTED");
    }

    @Test
    void a_corrected_stage_shows_its_new_day_now_and_its_old_day_then() {
        var law = Acts.recorded("Corrected");
        var fact = Acts.noted(law, ADOPTED, "2026-02-01");
        var before = later(Duration.ofDays(1)).minusSeconds(60);
        var day = LocalDate.parse("2026-02-11");
        var corrected = stages.correct(fact.id(), new StageDraft(ADOPTED, day, "Misread."), BERLIN);

        assertThat(corrected.firstRecordedAt()).isEqualTo(fact.recordedAt());
        assertThat(course(law, MINISTRY.chancery().clock().instant()).facts())
                .extracting(StageFact::on)
                .containsExactly(day);
        assertThat(course(law, before).facts())
                .extracting(StageFact::on)
                .containsExactly(LocalDate.parse("2026-02-01"));
        assertThatThrownBy(() -> stages.correct(fact.id(), fact.said(), BERLIN))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("observations.fault.changed");
    }

    @Test
    void a_stage_that_never_came_about_is_taken_back_and_kept_for_those_who_ask_what_was_known() {
        var law = Acts.recorded("Taken back");
        var fact = Acts.noted(law, REPEALED, "2026-02-01");
        var before = later(Duration.ofDays(1)).minusSeconds(60);
        stages.withdraw(fact.id(), "It was another act.", BERLIN);

        assertThat(stageAt(law, MINISTRY.chancery().clock().instant())).isEmpty();
        assertThat(stageAt(law, before)).contains(REPEALED);
    }

    @Test
    void a_day_ahead_is_no_stage_until_it_comes() {
        var law = Acts.recorded("Ahead");
        Acts.noted(law, ADOPTED, "2026-03-01");
        var fact = Acts.noted(law, IN_FORCE, "2026-07-01");

        assertThat(stageAt(law, RunningChancery.MONDAY.plusSeconds(3_600))).contains(ADOPTED);
        assertThat(fact.lagInDays()).isNegative();
        assertThat(stageAt(law, Instant.parse("2026-07-01T00:00:00Z"))).contains(IN_FORCE);
    }

    @Test
    void the_second_of_two_corrections_is_told_of_the_first() {
        var law = Acts.recorded("Twice");
        register.correct(law.id(), law.version(), Acts.law("Twice, corrected"), BERLIN);

        assertThat(measures.measure(law.id(), BERLIN).title()).isEqualTo("Twice, corrected");
        assertThatThrownBy(
                        () -> register.correct(law.id(), law.version(), Acts.law("Thrice"), BERLIN))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void only_those_accredited_to_the_host_write_and_read() {
        var ottawa = MINISTRY.officerIn("OTTAWA");
        var law = Acts.recorded("Not for Ottawa");

        assertThatThrownBy(() -> register.record(Acts.GERMANY, Acts.law("From afar"), ottawa))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> measures.measure(law.id(), ottawa)).isInstanceOf(NotFound.class);
        assertThat(measures.measure(law.id(), MINISTRY.desk()).id()).isEqualTo(law.id());
    }

    @Test
    void the_authority_is_one_of_the_host() {
        var foreign = Acts.authority(new CountryCode("CA"), MINISTRY.officerIn("OTTAWA"));
        var draft = Acts.law("Of another host");
        var wrong =
                new MeasureDraft(
                        foreign,
                        draft.level(),
                        draft.type(),
                        draft.title(),
                        draft.language(),
                        draft.englishTitle(),
                        draft.identifier(),
                        draft.summary(),
                        draft.supersedes());

        assertThatThrownBy(() -> register.record(Acts.GERMANY, wrong, MINISTRY.desk()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("observations.fault.authority");
    }

    private Instant later(Duration by) {
        var clock = MINISTRY.chancery().clock();
        clock.moveTo(clock.instant().plus(by));
        return clock.instant();
    }

    private Course course(Measure law, Instant known) {
        return measures.courseOf(law.id(), known, BERLIN);
    }

    private Optional<MeasureStage> stageAt(Measure law, Instant known) {
        return course(law, known)
                .on(LocalDate.ofInstant(known, ZoneOffset.UTC))
                .map(StageFact::stage);
    }

    private List<String> listedAt(Instant known) {
        return measures.list(MeasureFilter.knownAt(known).in(Acts.GERMANY), BERLIN).stream()
                .map(listed ->
                        listed.measure().id() + " " + listed.stage().map(Enum::name).orElse("-"))
                .toList();
    }
}
