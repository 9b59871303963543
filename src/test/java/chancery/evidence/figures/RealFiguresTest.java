package chancery.evidence.figures;

import static chancery.evidence.figures.Picking.draft;
import static chancery.evidence.figures.Picking.group;
import static chancery.evidence.figures.Picking.series;
import static chancery.evidence.figures.Picking.side;
import static chancery.evidence.figures.Picking.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import chancery.SharedData;
import chancery.evidence.Digits;
import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Tables;
import chancery.evidence.methods.Method;
import chancery.evidence.rules.BreakdownRule;
import chancery.evidence.rules.ComparisonRule;
import chancery.evidence.rules.Rule;
import chancery.evidence.rules.Said;
import chancery.evidence.rules.SetRule;
import chancery.evidence.rules.SurroundingsRule;
import chancery.evidence.tables.KnownTables;
import chancery.kernel.BadInput;
import chancery.testing.Ministry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Figures of the real tables come to the numbers that were worked out by hand, and break the rules
/// they should.
class RealFiguresTest {

    private static final Ministry MINISTRY = Ministry.shared();

    @BeforeEach
    void needs_the_real_files() {
        if (SharedData.folder().isEmpty()) {
            System.out.println("left out: 1 case, no shared data");
        }
        assumeThat(SharedData.folder()).isPresent();
    }

    private static Dataset prisoners() {
        return Tables.real("eurostat_crim_pris_ctz.csv", KnownTables.PRISONERS_BY_CITIZENSHIP);
    }

    private static Dataset residents() {
        return Tables.real("eurostat_migr_pop1ctz_MT.csv", KnownTables.RESIDENTS_BY_CITIZENSHIP);
    }

    private static List<FigureSide> malta() {
        return List.of(
                side(
                        "Foreign citizens",
                        series(prisoners(), "MT", group("FOR").and(unit("NR"))),
                        series(residents(), "MT", group("FOR"))),
                side(
                        "Nationals",
                        series(prisoners(), "MT", group("NAT").and(unit("NR"))),
                        series(residents(), "MT", group("NAT"))));
    }

    private static Reckoned reckon(FigureDraft draft) {
        return Picking.door().reckon(draft, MINISTRY.desk());
    }

    private static List<Rule> broken(Reckoned reckoned) {
        return reckoned.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void two_groups_in_malta_come_with_both_rates_ratio_difference_and_methods() {
        var reckoned = reckon(draft("Prisoners", FigureKind.TWO_GROUPS, malta(), "2024"));

        assertThat(reckoned.rows()).hasSize(2);
        Digits.matches(reckoned.rows().get(0).value().orElseThrow(), "230.48");
        Digits.matches(reckoned.rows().get(0).interval().orElseThrow().lower(), "207.43");
        Digits.matches(reckoned.rows().get(1).value().orElseThrow(), "81.96");
        assertThat(reckoned.rows().get(0).method()).contains(Method.BYAR);
        Digits.matches(reckoned.headline().orElseThrow().value(), "2.81");
        assertThat(reckoned.headline().orElseThrow().method()).isEqualTo(Method.SCORE_CONDITIONAL);
        assertThat(reckoned.difference().orElseThrow().method()).isEqualTo(Method.SCORE_DIFFERENCE);
        assertThat(broken(reckoned))
                .contains(
                        ComparisonRule.AGE_AND_SEX,
                        ComparisonRule.VISITORS,
                        ComparisonRule.RATIO_NOT_ALONE,
                        SetRule.AGAINST_BESIDE_BY,
                        SurroundingsRule.MIRROR_SHOWN);
        assertThat(reckoned.isBlocked()).isTrue();
    }

    @Test
    void said_in_full_the_same_figure_may_be_used() {
        var said =
                Picking.beside(
                        draft(
                                "Prisoners",
                                FigureKind.TWO_GROUPS,
                                malta(),
                                "2024",
                                Said.NOT_ADJUSTED_FOR_AGE_AND_SEX,
                                Said.VISITORS_MAY_BE_COUNTED,
                                Said.MIGRATION_ACTS_COUNTED,
                                Said.RATES_AND_DIFFERENCE),
                        new Beside(
                                List.of(),
                                "The office publishes no victims by citizenship.",
                                Optional.empty(),
                                "No such table at home.",
                                ""));

        assertThat(reckon(said).isBlocked()).isFalse();
        assertThat(broken(reckon(said))).isEmpty();
    }

    @Test
    void people_born_abroad_are_no_base_for_foreign_citizens() {
        var born = Tables.real("eurostat_migr_pop3ctb_MT.csv", KnownTables.RESIDENTS_BY_BIRTH);
        var sides =
                List.of(
                        side(
                                "Foreign",
                                series(prisoners(), "MT", group("FOR").and(unit("NR"))),
                                series(born, "MT", group("FOR"))),
                        malta().get(1));

        assertThat(broken(reckon(draft("Mixed", FigureKind.TWO_GROUPS, sides, "2024"))))
                .contains(ComparisonRule.SAME_GROUP_DEFINITION);
    }

    @Test
    void the_share_in_sweden_2020_comes_with_its_bounds() {
        var total = series(prisoners(), "SE", group("TOTAL").and(unit("NR")));
        var sides =
                List.of(
                        side(
                                "Foreign",
                                series(prisoners(), "SE", group("FOR").and(unit("NR"))),
                                total),
                        side(
                                "National",
                                series(prisoners(), "SE", group("NAT").and(unit("NR"))),
                                total));
        var reckoned = reckon(draft("Sweden", FigureKind.SHARE, sides, "2020"));
        var bounds = reckoned.bounds().orElseThrow();

        Digits.matches(bounds.lowest(), "0.200904");
        Digits.matches(bounds.amongKnown(), "0.277862");
        Digits.matches(bounds.highest(), "0.477868");
        assertThat(broken(reckoned)).contains(BreakdownRule.UNKNOWN_BOUNDED);
    }

    @Test
    void a_saved_figure_is_told_to_claims_with_method_interval_and_source() {
        var saved =
                Picking.saving()
                        .save(
                                draft("Prisoners in Malta", FigureKind.TWO_GROUPS, malta(), "2024"),
                                MINISTRY.desk());
        var facts = Picking.door().facts(saved.id(), MINISTRY.officerIn("BERNE"));

        assertThat(facts.value().orElseThrow().method()).isEqualTo(Method.SCORE_CONDITIONAL);
        assertThat(facts.events()).isEqualTo(332);
        assertThat(facts.sources()).hasSize(2).allMatch(source -> source.startsWith("Eurostat"));
        assertThat(facts.comparability().groupsUnadjusted()).isTrue();
        assertThat(facts.comparability().replaced()).isFalse();
        var again =
                Picking.saving()
                        .sayAnew(
                                saved.id(),
                                Optional.of(1L),
                                draft("Prisoners", FigureKind.RATES_OVER_TIME, malta(), ""),
                                MINISTRY.desk());
        assertThat(again.number()).isEqualTo(2);
        assertThat(Picking.door().version(saved.id(), 1, MINISTRY.desk()).draft())
                .isEqualTo(saved.draft());
        assertThatThrownBy(() ->
                        Picking.saving()
                                .sayAnew(
                                        saved.id(),
                                        Optional.of(1L),
                                        saved.draft(),
                                        MINISTRY.desk()))
                .isInstanceOf(chancery.kernel.Outdated.class);
    }

    @Test
    void a_figure_without_a_denominator_is_not_made() {
        var alone = new FigureSide("Foreign", malta().getFirst().numerator(), Optional.empty());

        assertThatThrownBy(() ->
                        reckon(
                                draft(
                                        "Alone",
                                        FigureKind.TWO_GROUPS,
                                        List.of(alone, malta().get(1)),
                                        "2024")))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.faults())
                                        .extracting(fault -> fault.message())
                                        .containsExactly("evidence.fault.figure-denominator"));
    }
}
