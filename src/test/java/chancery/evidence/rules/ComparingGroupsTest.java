package chancery.evidence.rules;

import static chancery.evidence.rules.Figures.prisoners;
import static chancery.evidence.rules.Figures.residents;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.standardisation.TwoGroups.Direction;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stops a comparison of two groups, and the wording that lets it pass.
class ComparingGroupsTest {

    private static final Said[] ALL_SAID = {
        Said.NOT_ADJUSTED_FOR_AGE_AND_SEX,
        Said.VISITORS_MAY_BE_COUNTED,
        Said.MIGRATION_ACTS_COUNTED,
        Said.RATES_AND_DIFFERENCE
    };

    private static final Figures FOREIGN = prisoners(365);
    private static final Figures FOREIGNERS = residents(158_368);
    private static final Figures NATIONAL = prisoners(332).nationals();
    private static final Figures NATIONALS = residents(405_075).nationals();

    private static Side side(Figures numerator, Figures denominator) {
        return Side.of(numerator.observed(), denominator.observed());
    }

    private static Comparison malta(Figures foreign, Figures foreigners) {
        return Comparison.of(side(foreign, foreigners), side(NATIONAL, NATIONALS)).saying(ALL_SAID);
    }

    @Test
    void prisoners_by_citizenship_pass_once_everything_is_said() {
        assertThat(ComparisonRule.brokenBy(malta(FOREIGN, FOREIGNERS))).isEmpty();
    }

    @Test
    void with_nothing_said_every_note_is_asked_for() {
        assertThat(ComparisonRule.brokenBy(malta(FOREIGN, FOREIGNERS).saying()))
                .containsExactly(
                        ComparisonRule.MIGRATION_ACTS_TOLD,
                        ComparisonRule.AGE_AND_SEX,
                        ComparisonRule.VISITORS,
                        ComparisonRule.RATIO_NOT_ALONE);
    }

    @Test
    void N02_a_count_without_its_population_is_stopped() {
        var alone = new Side(Optional.of(FOREIGN.observed()), Optional.empty());

        assertThat(broken(Comparison.of(alone, side(NATIONAL, NATIONALS)).saying(ALL_SAID)))
                .containsExactly("BLOCK BOTH_SIDES_WHOLE");
        assertThat(broken(malta(FOREIGN.but(Figure.Absent.HIDDEN), FOREIGNERS)))
                .containsExactly("BLOCK BOTH_SIDES_WHOLE");
    }

    @Test
    void N03_prisoners_by_citizenship_over_residents_by_birth_are_stopped() {
        var born = residents(183_765).of(GroupBasis.COUNTRY_OF_BIRTH, "FOR");

        assertThat(broken(malta(FOREIGN, born))).containsExactly("BLOCK SAME_GROUP_DEFINITION");
    }

    @Test
    void N04_another_year_is_stopped_and_another_day_is_told() {
        assertThat(broken(malta(FOREIGN, FOREIGNERS.in("2022"))))
                .containsExactly("BLOCK SAME_YEARS");
        assertThat(broken(malta(FOREIGN.in("2024-01-31"), FOREIGNERS.in("2024-01-01"))))
                .containsExactly("NOTE SAME_DAYS");
        assertThat(broken(malta(FOREIGN.in("2024-06-30"), FOREIGNERS.in("2025-12-31"))))
                .contains("BLOCK SAME_YEARS");
    }

    @Test
    void N05_two_stages_are_stopped() {
        assertThat(broken(malta(FOREIGN.at(Stage.SUSPECTED), FOREIGNERS)))
                .containsExactly("BLOCK SAME_STAGE");
    }

    @Test
    void N06_different_offences_are_stopped_and_acts_of_migration_told() {
        assertThat(broken(malta(FOREIGN.about(OffenceScope.of("0101")), FOREIGNERS)))
                .containsExactly("BLOCK SAME_OFFENCES");
        var homicide =
                Comparison.of(
                                side(FOREIGN.about(OffenceScope.of("0101")), FOREIGNERS),
                                side(NATIONAL.about(OffenceScope.of("0101")), NATIONALS))
                        .saying(
                                Said.NOT_ADJUSTED_FOR_AGE_AND_SEX,
                                Said.VISITORS_MAY_BE_COUNTED,
                                Said.RATES_AND_DIFFERENCE);
        assertThat(broken(homicide)).isEmpty();
    }

    @Test
    void N07_a_standard_says_as_much_as_not_adjusted() {
        var adjusted =
                new Comparison(
                        side(FOREIGN, FOREIGNERS),
                        side(NATIONAL, NATIONALS),
                        Optional.of("European Standard Population 2013"),
                        Optional.of(Direction.HOLDS),
                        Set.of(
                                Said.VISITORS_MAY_BE_COUNTED,
                                Said.MIGRATION_ACTS_COUNTED,
                                Said.RATES_AND_DIFFERENCE));

        assertThat(broken(adjusted)).isEmpty();
    }

    @Test
    void N11_counts_of_one_to_four_are_not_shown_and_nine_not_standardised() {
        assertThat(broken(malta(FOREIGN.but(Figure.of(3)), FOREIGNERS)))
                .contains("BLOCK SMALL_COUNTS_NOT_SHOWN");
        var nine =
                new Comparison(
                        side(FOREIGN.but(Figure.of(9)), FOREIGNERS),
                        side(NATIONAL, NATIONALS),
                        Optional.of("European Standard Population 2013"),
                        Optional.empty(),
                        Set.of(ALL_SAID));
        assertThat(broken(nine)).contains("BLOCK ENOUGH_TO_STANDARDISE");
    }

    @Test
    void N12_where_the_interval_holds_one_the_words_are_no_difference_shown() {
        var alike = malta(FOREIGN.but(Figure.of(130)), FOREIGNERS);

        assertThat(broken(alike)).containsExactly("BLOCK NO_DIFFERENCE_SAID");
        var said =
                Stream.concat(Arrays.stream(ALL_SAID), Stream.of(Said.NO_DIFFERENCE_SHOWN))
                        .toArray(Said[]::new);
        assertThat(broken(alike.saying(said))).isEmpty();
    }

    @Test
    void N16_recorded_offences_of_two_countries_need_their_caution_homicide_apart() {
        var theft = OffenceScope.of("0502");
        var murder = OffenceScope.of("0101");

        assertThat(broken(countries(theft))).containsExactly("WARN RECORDING_TOLD");
        assertThat(broken(countries(murder))).isEmpty();
    }

    private static Comparison countries(OffenceScope offences) {
        var everybody =
                prisoners(4000).of(GroupBasis.EVERYBODY, "TOTAL").at(Stage.OFFENCE_RECORDED);
        var people = residents(500_000).of(GroupBasis.EVERYBODY, "TOTAL");
        return Comparison.of(
                        side(everybody.about(offences), people),
                        side(
                                everybody.about(offences).but(Figure.of(9000)).from("SE"),
                                people.from("SE")))
                .saying(Said.NOT_ADJUSTED_FOR_AGE_AND_SEX, Said.RATES_AND_DIFFERENCE);
    }

    @Test
    void N17_a_count_over_a_year_and_a_number_on_a_day_are_stopped() {
        assertThat(broken(malta(FOREIGN.as(Metric.COUNT), FOREIGNERS)))
                .containsExactly("BLOCK SAME_METRIC");
    }

    @Test
    void N17_a_share_or_a_published_rate_is_no_count() {
        var share = FOREIGN.as(Metric.SHARE).but(Figure.of(new BigDecimal("20.1")));

        assertThat(
                        broken(
                                Comparison.of(
                                                side(share, FOREIGNERS),
                                                side(share.nationals(), NATIONALS))
                                        .saying(ALL_SAID)))
                .containsExactly("BLOCK SAME_METRIC");
    }

    @Test
    void a_population_of_nobody_is_no_population() {
        assertThat(broken(malta(FOREIGN, FOREIGNERS.but(Figure.of(0)))))
                .containsExactly("BLOCK BOTH_SIDES_WHOLE");
    }

    @Test
    void a_direction_that_turns_round_is_stopped() {
        var turned =
                new Comparison(
                        side(FOREIGN, FOREIGNERS),
                        side(NATIONAL, NATIONALS),
                        Optional.empty(),
                        Optional.of(Direction.REVERSES),
                        Set.of(ALL_SAID));

        assertThat(broken(turned)).containsExactly("BLOCK DIRECTION_SURVIVES");
    }

    private static Stream<String> broken(Comparison comparison) {
        return ComparisonRule.brokenBy(comparison).stream()
                .map(rule -> rule.level() + " " + rule.name());
    }
}
