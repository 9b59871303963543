package chancery.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chancery.SharedData;
import chancery.evidence.Digits;
import chancery.evidence.readers.Cell;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.tables.KnownTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each trap that lies in the real files is found by the rule that is named for it.
class TrapsInRealFilesTest {

    @BeforeEach
    void needs_the_real_files() {
        if (SharedData.folder().isEmpty()) {
            System.out.println("left out: 1 case, no shared data");
        }
        assumeThat(SharedData.folder()).isPresent();
    }

    private static Predicate<Cell> at(String dimension, String code) {
        return cell -> cell.code(dimension).equals(code);
    }

    private static List<Observation> prisoners(String country) {
        return RealTables.read(
                "eurostat_crim_pris_ctz.csv",
                KnownTables.PRISONERS_BY_CITIZENSHIP,
                at("geo", country).and(at("unit", "NR")));
    }

    private static Breakdown prisoners(String country, int year) {
        var ofYear =
                prisoners(country).stream()
                        .filter(each -> each.period().equals(ReferencePeriod.year(year)))
                        .toList();
        var total = ofYear.stream().filter(each -> each.group().code().equals("TOTAL")).findFirst();
        var parts = new ArrayList<>(ofYear);
        parts.remove(total.orElseThrow());
        return new Breakdown(total.get(), parts, Set.of());
    }

    private static Observation part(Breakdown breakdown, String code) {
        return breakdown.parts().stream()
                .filter(each -> each.group().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tuerkiye_2013_has_two_thousand_prisoners_too_many_in_its_parts() {
        var turkey = prisoners("TR", 2013);

        assertThat(turkey.rest()).isEqualByComparingTo("-2000");
        assertThat(BreakdownRule.brokenBy(turkey))
                .containsExactly(BreakdownRule.PARTS_WITHIN_TOTAL);
    }

    @Test
    void sweden_2020_hides_two_thousand_unknown_in_its_total() {
        var sweden = prisoners("SE", 2020);
        var bounds = sweden.boundsOf(part(sweden, "FOR"));

        assertThat(BreakdownRule.brokenBy(sweden)).containsExactly(BreakdownRule.UNKNOWN_BOUNDED);
        Digits.matches(bounds.lowest(), "0.200904");
        Digits.matches(bounds.amongKnown(), "0.277862");
        Digits.matches(bounds.highest(), "0.477868");
        for (var year = 2014; year <= 2020; year++) {
            assertThat(prisoners("SE", year).rest().longValue()).isBetween(1399L, 2021L);
        }
    }

    @Test
    void a_breakdown_that_adds_up_breaks_nothing() {
        assertThat(BreakdownRule.brokenBy(prisoners("MT", 2020))).isEmpty();
    }

    @Test
    void malta_2015_counts_six_nationals_and_the_next_year_three_hundred() {
        var nationals =
                prisoners("MT").stream().filter(each -> each.group().code().equals("NAT")).toList();

        assertThat(SeriesRule.brokenBy(Series.whole(nationals))).contains(SeriesRule.NO_JUMP);
        assertThat(BreakdownRule.brokenBy(prisoners("MT", 2015)))
                .contains(BreakdownRule.EVERY_PART_GIVEN);
    }

    @Test
    void germany_publishes_its_total_only() {
        for (var year : List.of(2010, 2020)) {
            assertThat(BreakdownRule.brokenBy(prisoners("DE", year)))
                    .containsExactly(BreakdownRule.EVERY_PART_GIVEN);
        }
    }

    @Test
    void rates_of_homicide_in_malta_2014_and_2015_were_divided_by_an_older_population() {
        var offences =
                RealTables.read(
                        "eurostat_crim_off_cat.tsv",
                        KnownTables.RECORDED_OFFENCES,
                        at("geo", "MT").and(at("iccs", "ICCS0101")));
        var people =
                RealTables.read(
                        "eurostat_migr_pop1ctz_MT.csv",
                        KnownTables.RESIDENTS_BY_CITIZENSHIP,
                        at("citizen", "TOTAL"));
        var differing = new ArrayList<String>();
        var compared = 0;
        for (var rate : of(offences, "P_HTHAB")) {
            var count = in(rate.period(), of(offences, "NR"));
            var population = in(rate.period(), people);
            compared++;
            if (!PublishedRateRule.brokenBy(new PublishedRate(rate, count, population, 100_000, 2))
                    .isEmpty()) {
                differing.add(rate.period().toString());
            }
        }

        assertThat(compared).isEqualTo(15);
        assertThat(differing).containsExactly("2014", "2015");
    }

    private static List<Observation> of(List<Observation> observations, String unit) {
        return observations.stream().filter(each -> each.unit().equals(unit)).toList();
    }

    private static Observation in(ReferencePeriod period, List<Observation> observations) {
        return observations.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void citizens_of_other_countries_and_people_born_there_are_two_groups() {
        var citizens =
                in(
                        ReferencePeriod.year(2025),
                        RealTables.read(
                                "eurostat_migr_pop1ctz_MT.csv",
                                KnownTables.RESIDENTS_BY_CITIZENSHIP,
                                at("citizen", "FOR_STLS")));
        var born =
                in(
                        ReferencePeriod.year(2025),
                        RealTables.read(
                                "eurostat_migr_pop3ctb_MT.csv",
                                KnownTables.RESIDENTS_BY_BIRTH,
                                at("c_birth", "FOR")));
        var prisoners = part(prisoners("MT", 2024), "FOR");

        assertThat(citizens.figure()).isEqualTo(Figure.of(168_938));
        assertThat(born.figure()).isEqualTo(Figure.of(183_765));
        assertThat(
                        ComparisonRule.brokenBy(
                                Comparison.of(Side.of(prisoners, born), Side.of(prisoners, born))))
                .contains(ComparisonRule.SAME_GROUP_DEFINITION);
    }

    @Test
    void hate_crime_against_newcomers_in_canada_is_withheld_and_not_zero() {
        var newcomers =
                RealTables.read(
                        "statcan_35100191_police_reported_hate_crime.csv",
                        KnownTables.HATE_CRIME_BY_MOTIVATION,
                        at("Type of motivation", "Immigrants / Newcomers to Canada"));

        assertThat(newcomers).hasSize(24).allMatch(each -> each.figure() instanceof Figure.Absent);
        assertThat(SeriesRule.brokenBy(Series.whole(newcomers)))
                .containsExactly(SeriesRule.NUMBERS_GIVEN);
    }

    @Test
    void england_and_wales_end_with_2018() {
        var thefts =
                RealTables.read(
                        "eurostat_crim_off_cat.tsv",
                        KnownTables.RECORDED_OFFENCES,
                        at("geo", "UKC-L").and(at("iccs", "ICCS0502")).and(at("unit", "NR")));

        assertThat(in(ReferencePeriod.year(2018), thefts).figure().number()).isPresent();
        assertThat(in(ReferencePeriod.year(2019), thefts).figure())
                .isEqualTo(Figure.Absent.MISSING);
        assertThat(SeriesRule.brokenBy(Series.whole(thefts))).contains(SeriesRule.GAPS_TOLD);
    }

    @Test
    void asylum_counts_in_fives_tell_no_change_below_five() {
        var liechtenstein =
                RealTables.read(
                        "eurostat_migr_asyappctzm_legacy_2008_2015.csv",
                        KnownTables.ASYLUM_APPLICANTS_IN_LABELS,
                        at("GEO", "Liechtenstein"));
        var numbers =
                liechtenstein.stream().flatMap(each -> each.figure().number().stream()).toList();

        assertThat(numbers).isNotEmpty().allMatch(number -> number.intValue() % 5 == 0);
        var same = twoAlike(liechtenstein);
        assertThat(SeriesRule.brokenBy(same)).contains(SeriesRule.BEYOND_ROUNDING);
    }

    private static Series twoAlike(List<Observation> observations) {
        for (var i = 1; i < observations.size(); i++) {
            var one = observations.get(i - 1);
            var other = observations.get(i);
            if (one.figure().number().isPresent() && one.figure().equals(other.figure())) {
                return new Series(observations, one.period(), other.period(), 5, Set.of());
            }
        }
        throw new AssertionError("no two neighbours alike");
    }

    @Test
    void the_population_of_malta_has_breaks_that_must_be_told() {
        var foreign =
                RealTables.read(
                        "eurostat_migr_pop1ctz_MT.csv",
                        KnownTables.RESIDENTS_BY_CITIZENSHIP,
                        at("citizen", "FOR_STLS"));
        var flagged =
                foreign.stream()
                        .filter(each -> each.flags().contains(Flag.BREAK_IN_SERIES))
                        .toList();

        assertThat(flagged).isNotEmpty();
        assertThat(SeriesRule.brokenBy(Series.whole(foreign))).contains(SeriesRule.BREAK_TOLD);
    }
}
