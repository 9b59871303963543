package chancery.observations.coding;

import static chancery.observations.coding.Rubrics.codes;
import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.alerts.Finding;
import chancery.alerts.rules.RuleKind;
import chancery.alerts.rules.Rules;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What both coders place far from the middle, on the same side, a rule finds; nothing else.
class CodedFarFromTheMiddleTest {

    private static final Officer DESK = MINISTRY.desk();
    private static final UUID DIRECTIVE = Rubrics.directive();

    private final Assessments assessments = MINISTRY.get(Assessments.class);

    @BeforeAll
    static void issue() {
        Rubrics.issued(
                DIRECTIVE, 0, Rubrics.asking("", Rubrics.three("side"), Rubrics.five("reach")));
    }

    private boolean isFound(Assessment assessment, int threshold) {
        return MINISTRY
                .get(Rules.class)
                .tryOn(RuleKind.MEASURE_ASSESSED, threshold, DESK)
                .findings()
                .stream()
                .map(Finding::key)
                .anyMatch(key -> key.equals("assessed measure " + assessment.id()));
    }

    @Test
    void only_after_both_have_coded_and_only_where_both_go_as_far() {
        var far = Rubrics.opened(DIRECTIVE);
        assessments.code(far.id(), codes(0, 2), BERLIN);
        assertThat(isFound(far, 1)).as("one coder alone").isFalse();
        assessments.code(far.id(), codes(0, 2), DESK);

        assertThat(isFound(far, 2)).isTrue();
        assertThat(isFound(far, 3)).isFalse();
    }

    @Test
    void not_where_they_go_to_different_sides_or_one_stays_near() {
        var apart = Rubrics.opened(DIRECTIVE);
        assessments.code(apart.id(), codes(0, 2), BERLIN);
        assessments.code(apart.id(), codes(0, -2), DESK);
        var near = Rubrics.opened(DIRECTIVE);
        assessments.code(near.id(), codes(0, -2), BERLIN);
        assessments.code(near.id(), codes(0, -1), DESK);

        assertThat(isFound(apart, 1)).isFalse();
        assertThat(isFound(near, 2)).isFalse();
        assertThat(isFound(near, 1)).isTrue();
    }
}
