package chancery.observations.coding;

import static chancery.observations.coding.Rubrics.codes;
import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chancery.evidence.agreement.Agreement;
import chancery.evidence.agreement.AgreementMethod;
import chancery.evidence.methods.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The published examples, coded through the doors.
class AgreeingTest {

    /// SAS, as statsmodels has it: how often the first said `i` and the second `j`.
    private static final int[][] COHEN = {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}};

    @Test
    void two_coders_come_to_the_kappas_of_the_published_table() {
        var directive = Rubrics.directive();
        var book = Rubrics.issued(directive, 0, Rubrics.asking("", Rubrics.three("side")));
        boolean swapped = MINISTRY.desk().id().compareTo(BERLIN.id()) < 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int times = 0; times < COHEN[i][j]; times++) {
                    code(swapped ? j - 1 : i - 1, swapped ? i - 1 : j - 1, directive);
                }
            }
        }
        var counted =
                MINISTRY.get(Agreements.class)
                        .of(book, MINISTRY.chancery().clock().instant(), BERLIN)
                        .getFirst();
        var found = byMethod(counted);

        assertThat(counted.both()).isEqualTo(19);
        assertThat(counted.same()).isEqualTo(13);
        assertThat(counted.apart()).containsExactly(5, 1);
        assertThat(requireNonNull(found.get(AgreementMethod.COHEN_KAPPA)).value())
                .isCloseTo(0.48416289592760187, within(1e-12));
        assertThat(
                        requireNonNull(found.get(AgreementMethod.COHEN_KAPPA))
                                .interval()
                                .map(Interval::lower))
                .hasValueSatisfying(low -> assertThat(low).isCloseTo(0.2137, within(5e-5)));
        assertThat(requireNonNull(found.get(AgreementMethod.COHEN_KAPPA_LINEAR)).value())
                .isCloseTo(0.4701195219123506, within(1e-12));
        assertThat(requireNonNull(found.get(AgreementMethod.COHEN_KAPPA_QUADRATIC)).value())
                .isCloseTo(0.4501607717041801, within(1e-12));
    }

    private static void code(int first, int second, UUID directive) {
        var opened = Rubrics.opened(directive);
        var assessments = MINISTRY.get(Assessments.class);
        assessments.code(opened.id(), codes(first), BERLIN);
        assessments.code(opened.id(), codes(second), MINISTRY.desk());
    }

    @Test
    void alpha_over_ranks_is_that_of_krippendorff() {
        var coded =
                List.of(
                        row("1 2 3 3 2 1 4 1 2 . . ."),
                        row("1 2 3 3 2 2 4 1 2 5 . 3"),
                        row(". 3 3 3 2 3 4 2 2 5 1 ."),
                        row("1 2 3 3 2 4 4 1 2 5 1 ."));

        assertThat(QuestionAgreement.alpha(coded).value())
                .isCloseTo(0.8153875037548814, within(1e-12));
    }

    private static List<Optional<Integer>> row(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code ->
                        code.equals(".")
                                ? Optional.<Integer>empty()
                                : Optional.of(Integer.valueOf(code)))
                .toList();
    }

    @Test
    void where_all_give_the_same_step_there_is_nothing_to_measure() {
        var pair = new CodedPair(Optional.of(1), Optional.of(1));
        var silent = new CodedPair(Optional.of(1), Optional.empty());
        var counted = QuestionAgreement.of(Rubrics.three("side"), List.of(pair, pair, silent));

        assertThat(counted.measured()).isEmpty();
        assertThat(counted.both()).isEqualTo(2);
        assertThat(counted.silent()).isEqualTo(1);
    }

    private static Map<AgreementMethod, Agreement> byMethod(QuestionAgreement one) {
        return one.measured().stream().collect(toMap(Agreement::method, value -> value));
    }
}
