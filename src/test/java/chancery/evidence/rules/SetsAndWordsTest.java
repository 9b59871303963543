package chancery.evidence.rules;

import static chancery.evidence.rules.Figures.prisoners;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must hold of figures shown together, and of the words beside them.
class SetsAndWordsTest {

    private static final Observation SUSPECTS = prisoners(200).at(Stage.SUSPECTED).observed();
    private static final Observation VICTIMS = prisoners(100).at(Stage.VICTIM).observed();

    private static FigureSet shown(Observation... observations) {
        return new FigureSet(List.of(observations), false, Set.of());
    }

    @Test
    void N21_offences_by_a_group_stand_beside_offences_against_it() {
        assertThat(SetRule.brokenBy(shown(SUSPECTS))).containsExactly(SetRule.AGAINST_BESIDE_BY);
        assertThat(SetRule.brokenBy(shown(SUSPECTS, VICTIMS))).isEmpty();
        assertThat(SetRule.brokenBy(new FigureSet(List.of(SUSPECTS), true, Set.of()))).isEmpty();
        assertThat(SetRule.brokenBy(shown(VICTIMS))).isEmpty();
    }

    @Test
    void N05_stages_in_one_picture_are_told_apart() {
        var charged = prisoners(90).at(Stage.CHARGED).observed();
        var both = List.of(SUSPECTS, charged, VICTIMS);

        assertThat(SetRule.brokenBy(new FigureSet(both, false, Set.of())))
                .containsExactly(SetRule.STAGES_TOLD);
        assertThat(SetRule.brokenBy(new FigureSet(both, false, Set.of(Said.DIFFERENT_STAGES))))
                .isEmpty();
    }

    @Test
    void N02_a_rate_without_its_denominator_is_stopped() {
        var rate = prisoners(230).as(Metric.RATE).at(Stage.VICTIM).observed();

        assertThat(SetRule.brokenBy(shown(rate))).containsExactly(SetRule.DENOMINATORS_GIVEN);
    }

    @Test
    void N22_hate_crime_is_a_floor() {
        var hate = prisoners(80).at(Stage.VICTIM).of(GroupBasis.BIAS_MOTIVATION, "Religion");

        assertThat(SetRule.brokenBy(shown(hate.observed())))
                .containsExactly(SetRule.UNDER_REPORTING_TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "The rate of migrants rose, GROUP_NAMED",
        "Le taux des Migrants a augmenté, GROUP_NAMED",
        "Foreign offenders were 200, PRESUMED_INNOCENT",
        "Les délinquants étaient 200, PRESUMED_INNOCENT",
        "A wave of applications, PLAIN_WORDS",
        "Une vague de demandes, PLAIN_WORDS",
        "Poverty leads to theft, CAUSE_SHOWN",
        "La pauvreté entraîne le vol, CAUSE_SHOWN",
        "The rate of foreign citizens who were suspected rose,",
        "Des ressortissants étrangers ont été mis en cause,"
    })
    void words_are_found_in_both_languages(String text, String rule) {
        var found =
                WordingRule.brokenBy(new Wording(text, Set.of(Stage.SUSPECTED), false)).stream()
                        .map(Enum::name);

        assertThat(found.toList()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void after_a_final_judgement_and_with_a_design_for_causes_the_words_are_free() {
        var convicted = new Wording("Offenders: 200", Set.of(Stage.CONVICTED), false);
        var caused = new Wording("Training causes fewer thefts", Set.of(), true);

        assertThat(WordingRule.brokenBy(convicted)).isEmpty();
        assertThat(WordingRule.brokenBy(caused)).isEmpty();
    }

    @Test
    void every_rule_has_a_number_and_no_two_of_one_level_share_their_name() {
        var all =
                Stream.<Rule[]>of(
                                ComparisonRule.values(),
                                BreakdownRule.values(),
                                SeriesRule.values(),
                                PublishedRateRule.values(),
                                SetRule.values(),
                                WordingRule.values())
                        .flatMap(Stream::of)
                        .toList();

        assertThat(all).allMatch(rule -> rule.number().matches("N\\d{2}|5\\.6"));
        assertThat(all.stream().map(Rule::number).filter(n -> n.startsWith("N")).distinct())
                .hasSize(26);
        assertThat(new HashSet<>(all.stream().map(Object::toString).toList())).hasSize(all.size());
        assertThat(all).anyMatch(rule -> rule.answer().isPresent());
    }
}
