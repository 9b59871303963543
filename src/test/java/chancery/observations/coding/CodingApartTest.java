package chancery.observations.coding;

import static chancery.observations.coding.Rubrics.codes;
import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.database.ReaderSql;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.observations.measures.Measures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CodingApartTest {

    private static final Officer DESK = MINISTRY.desk();
    private static final Officer DIRECTOR = MINISTRY.director();
    private static final UUID DIRECTIVE = Rubrics.directive();
    private final Assessments assessments = MINISTRY.get(Assessments.class);
    private final Findings findings = MINISTRY.get(Findings.class);

    @BeforeAll
    static void issue() {
        Rubrics.issued(
                DIRECTIVE, 0, Rubrics.asking("", Rubrics.three("side"), Rubrics.five("reach")));
    }

    @Test
    void neither_coder_sees_the_other_before_both_have_coded() {
        var opened = Rubrics.opened(DIRECTIVE);
        assessments.code(opened.id(), codes(1, -2), BERLIN);

        assertThat(rowsSeenBy(DESK, opened)).isZero();
        assertThat(rowsSeenBy(BERLIN, opened)).isEqualTo(2);
        assertThat(findings.assessment(opened.id(), DESK).codings())
                .singleElement()
                .satisfies(coding -> assertThat(coding.codes()).isEmpty());
        assertThat(MINISTRY.callerOf(DESK).get("/api/v1/assessments/" + opened.id()).body())
                .doesNotContain("Section 2.");
        assessments.code(opened.id(), codes(1, 2), DESK);
        assertThat(rowsSeenBy(DESK, opened)).isEqualTo(4);
        assertThat(rowsSeenBy(BERLIN, opened)).isEqualTo(4);
    }

    private static long rowsSeenBy(Officer officer, Assessment one) {
        return MINISTRY.chancery()
                .inTransaction(() ->
                        MINISTRY.get(ReaderSql.class)
                                .as(officer)
                                .sql(
                                        "SELECT count(*) FROM observations.code WHERE assessment = :id")
                                .param("id", one.id())
                                .query(Long.class)
                                .single());
    }

    @Test
    void nobody_codes_twice_and_nobody_as_a_third() {
        var opened = Rubrics.opened(DIRECTIVE);
        assessments.code(opened.id(), codes(0, 0), BERLIN);

        assertThatThrownBy(() -> assessments.code(opened.id(), codes(1, 1), BERLIN))
                .hasMessageContaining("observations.fault.coded-already");
        assessments.code(opened.id(), codes(0, 0), DESK);
        assertThatThrownBy(() -> assessments.code(opened.id(), codes(1, 1), DIRECTOR))
                .hasMessageContaining("observations.fault.both-have-coded");
    }

    @Test
    void a_third_person_decides_where_they_differ_and_both_codes_stay() {
        var opened = Rubrics.opened(DIRECTIVE);
        assessments.code(opened.id(), codes(1, -2), BERLIN);
        assertThatThrownBy(() -> decide(opened, 2, DIRECTOR))
                .hasMessageContaining("observations.fault.not-both-yet");
        assessments.code(opened.id(), codes(1, 1), DESK);

        assertThatThrownBy(() -> decide(opened, 1, DIRECTOR))
                .hasMessageContaining("observations.fault.agreed");
        assertThatThrownBy(() -> decide(opened, 2, DESK))
                .hasMessageContaining("observations.fault.own-coding");
        assertThatThrownBy(() -> decide(opened, 2, MINISTRY.auditor()))
                .isInstanceOf(NotAllowed.class);
        var decided = decide(opened, 2, DIRECTOR);
        assertThat(decided.verdictOn(1)).isEqualTo(Verdict.AGREED);
        assertThat(decided.verdictOn(2)).isEqualTo(Verdict.ADJUDICATED);
        assertThat(decided.codings().stream().map(one -> one.on(2).flatMap(Code::value)))
                .containsExactly(Optional.of(-2), Optional.of(1));
    }

    private Assessment decide(Assessment one, int question, Officer by) {
        return MINISTRY.get(Adjudications.class)
                .adjudicate(one.id(), question, Optional.of(-1), "The text says so.", by);
    }

    @Test
    void what_lies_beyond_a_threshold_for_both_is_told_to_whoever_asks() {
        var opened = Rubrics.opened(DIRECTIVE);
        assessments.code(opened.id(), codes(1, 2), BERLIN);
        assessments.code(opened.id(), codes(0, 2), DESK);
        var found =
                findings.findingsOf(opened.measure(), MINISTRY.chancery().clock().instant(), DESK);

        assertThat(found)
                .extracting(
                        one -> one.question().key() + " " + one.isBeyond(1) + " " + one.isBeyond(2))
                .containsExactly("side false false", "reach true true");
        assertThat(found.get(1).settled()).contains(2);
        assertThat(found.get(0).settled()).isEmpty();
    }

    @Test
    void a_change_of_the_codebook_never_changes_an_old_value() {
        var directive = Rubrics.directive();
        Rubrics.issued(directive, 0, Rubrics.asking("", Rubrics.three("side")));
        var old = Rubrics.opened(directive);
        assessments.code(old.id(), codes(1), BERLIN);
        assessments.code(old.id(), codes(1), DESK);
        var before = findings.assessment(old.id(), DESK);
        var turned = new Question(1, "side", "Which side?", "", List.of("other", "neither", "one"));
        var changed = Rubrics.issued(directive, 1, Rubrics.asking("Turned round.", turned));
        var fresh = Rubrics.opened(directive);

        assertThat(findings.assessment(old.id(), DESK)).isEqualTo(before);
        assertThat(before.version()).isEqualTo(1);
        assertThat(fresh.version()).isEqualTo(2).isEqualTo(changed.version());
        assertThat(
                        MINISTRY.get(Codebooks.class)
                                .version(changed.id(), 1, DESK)
                                .question(1)
                                .anchor(1))
                .isEqualTo("other");
        assertThatThrownBy(() -> Rubrics.issued(directive, 1, Rubrics.asking("Again.", turned)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void what_the_host_says_stands_beside_it() {
        var opened = Rubrics.opened(DIRECTIVE);
        var measure = MINISTRY.get(Measures.class);
        var authority = measure.measure(opened.measure(), BERLIN).described().authority();
        MINISTRY.get(Adjudications.class)
                .reply(
                        opened.id(),
                        authority,
                        LocalDate.parse("2026-02-20"),
                        "We see it otherwise.",
                        BERLIN);

        assertThat(findings.assessment(opened.id(), DESK).replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.text()).isEqualTo("We see it otherwise."));
    }
}
