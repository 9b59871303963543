package chancery.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chancery.SharedData;
import chancery.evidence.Digits;
import chancery.evidence.methods.Confidence;
import chancery.evidence.methods.RateDifferences;
import chancery.evidence.methods.Rates;
import chancery.evidence.methods.ShareAndRate;
import chancery.evidence.methods.Tally;
import chancery.evidence.readers.Cell;
import chancery.evidence.readers.CheckedReading;
import chancery.evidence.readers.MappedCsv;
import chancery.evidence.readers.Progress;
import chancery.evidence.readers.StatisticsFile;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.tables.KnownTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Denmark, Norway and Sweden count other people at other stages; Malta compares with many notes.
class NationalTablesTest {

    @BeforeEach
    void needs_the_real_files() {
        if (SharedData.folder().isEmpty()) {
            System.out.println("left out: 1 case, no shared data");
        }
        assumeThat(SharedData.folder()).isPresent();
    }

    private static List<Observation> national() throws IOException {
        var path =
                SharedData.folder()
                        .orElseThrow()
                        .resolve("statistics")
                        .resolve("national_persons_by_background.csv");
        var cells = new ArrayList<Cell>();
        var reading =
                CheckedReading.of(
                        new MappedCsv(
                                KnownTables.NORDIC_PERSONS_BY_BACKGROUND.mapping().orElseThrow(),
                                ','),
                        StatisticsFile.of(path),
                        cells::add,
                        Progress.NOBODY);
        return cells.stream()
                .map(cell ->
                        KnownTables.NORDIC_PERSONS_BY_BACKGROUND.observe(
                                cell, reading.vintage(), reading.capture()))
                .toList();
    }

    @Test
    void three_stages_stand_in_one_picture_only_with_their_word() throws IOException {
        var all = national();

        assertThat(all).hasSize(132);
        assertThat(SetRule.brokenBy(new FigureSet(all, true, Set.of())))
                .containsExactly(
                        SetRule.DENOMINATORS_GIVEN,
                        SetRule.POPULATIONS_BESIDE_COUNTS,
                        SetRule.STAGES_TOLD);
        var counts = all.stream().filter(each -> each.metric() == Metric.COUNT).toList();
        assertThat(SetRule.brokenBy(new FigureSet(counts, true, Set.of(Said.DIFFERENT_STAGES))))
                .containsExactly(SetRule.POPULATIONS_BESIDE_COUNTS);
    }

    @Test
    void in_sweden_the_share_rose_and_the_rate_fell() throws IOException {
        var shares =
                national().stream()
                        .filter(each -> each.group().code().equals("Born abroad"))
                        .filter(each -> each.unit().equals("percent_of_offences"))
                        .toList();

        assertThat(shares).hasSize(2).allMatch(Observation::lacksDenominator);
        var seen =
                ShareAndRate.between(
                        share(shares.getFirst()), share(shares.getLast()), 0.040, 0.036);
        assertThat(seen.groupGrew()).isTrue();
    }

    @Test
    void S5_the_ratio_of_suspects_in_sweden_is_crude_and_the_host_will_speak_of_age()
            throws IOException {
        var suspected =
                national().stream().filter(each -> each.unit().equals("percent_of_group")).toList();
        var ratio =
                of(suspected, "Born abroad")
                        / of(suspected, "Born in Sweden, both parents Sweden-born");

        Digits.matches(ratio, "2.5");
        assertThat(ComparisonRule.AGE_AND_SEX.answer()).contains(HostAnswer.YOUNGER_AND_MORE_MALE);
        assertThat(SetRule.brokenBy(new FigureSet(suspected, true, Set.of())))
                .containsExactly(SetRule.DENOMINATORS_GIVEN);
    }

    private static double of(List<Observation> shares, String group) {
        return shares.stream()
                .filter(each -> each.group().code().equals(group))
                .mapToDouble(NationalTablesTest::share)
                .sum();
    }

    private static double share(Observation observation) {
        return observation.figure().number().orElseThrow().doubleValue() / 100;
    }

    @Test
    void prisoners_in_malta_compare_once_the_notes_are_said() {
        var comparison =
                Comparison.of(
                        Side.of(prisoners("FOR"), residents("FOR_STLS")),
                        Side.of(prisoners("NAT"), residents("NAT")));

        assertThat(ComparisonRule.brokenBy(comparison))
                .containsExactly(
                        ComparisonRule.MIGRATION_ACTS_TOLD,
                        ComparisonRule.AGE_AND_SEX,
                        ComparisonRule.VISITORS,
                        ComparisonRule.RATIO_NOT_ALONE);
        assertThat(
                        ComparisonRule.brokenBy(
                                comparison.saying(
                                        Said.MIGRATION_ACTS_COUNTED,
                                        Said.NOT_ADJUSTED_FOR_AGE_AND_SEX,
                                        Said.VISITORS_MAY_BE_COUNTED,
                                        Said.RATES_AND_DIFFERENCE)))
                .isEmpty();
        var ratio = comparison.ratio().orElseThrow();
        Digits.matches(ratio.value(), "2.81");
        Digits.matches(ratio.interval(), "2.42", "3.26");
        Digits.matches(
                Rates.crude(tally("FOR", "FOR_STLS"), 100_000, Confidence.DISPLAY).value(),
                "230.48");
        var difference =
                RateDifferences.of(
                        tally("FOR", "FOR_STLS"), tally("NAT", "NAT"), 100_000, Confidence.DISPLAY);
        Digits.matches(difference.value(), "148.52");
        assertThat(difference.showsNoDifference()).isFalse();
    }

    private static Tally tally(String prisoners, String residents) {
        return prisoners(prisoners).among(residents(residents));
    }

    private static Observation prisoners(String group) {
        return only(
                RealTables.read(
                        "eurostat_crim_pris_ctz.csv",
                        KnownTables.PRISONERS_BY_CITIZENSHIP,
                        cell -> cell.codes().equals(List.of("A", group, "NR", "MT"))));
    }

    private static Observation residents(String group) {
        return only(
                RealTables.read(
                        "eurostat_migr_pop1ctz_MT.csv",
                        KnownTables.RESIDENTS_BY_CITIZENSHIP,
                        cell -> cell.code("citizen").equals(group)));
    }

    private static Observation only(List<Observation> series) {
        return series.stream()
                .filter(each -> each.period().equals(ReferencePeriod.year(2024)))
                .findFirst()
                .orElseThrow();
    }
}
