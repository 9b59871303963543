package chancery.evidence.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chancery.SharedData;
import chancery.evidence.rules.BreakdownRule;
import chancery.evidence.rules.SeriesRule;
import chancery.evidence.statistics.Flag;
import chancery.evidence.tables.KnownTables;
import chancery.evidence.tables.TableGuide;
import chancery.testing.Ministry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every real file goes in whole and comes out again figure by figure; its traps are found by name.
class TakingInRealFilesTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private record RealFile(
            String name, TableGuide guide, long cells, long missing, long hidden, int series) {}

    private static final List<RealFile> FILES =
            List.of(
                    new RealFile(
                            "eurostat_crim_off_cat.tsv",
                            KnownTables.RECORDED_OFFENCES,
                            23_370,
                            5_896,
                            0,
                            1_558),
                    new RealFile(
                            "eurostat_crim_pris_ctz.csv",
                            KnownTables.PRISONERS_BY_CITIZENSHIP,
                            3_682,
                            0,
                            0,
                            0),
                    new RealFile(
                            "eurostat_migr_pop1ctz_MT.csv",
                            KnownTables.RESIDENTS_BY_CITIZENSHIP,
                            94,
                            0,
                            0,
                            5),
                    new RealFile(
                            "eurostat_migr_pop3ctb_MT.csv",
                            KnownTables.RESIDENTS_BY_BIRTH,
                            72,
                            0,
                            0,
                            5),
                    new RealFile(
                            "eurostat_migr_imm1ctz_MT.csv",
                            KnownTables.IMMIGRANTS_BY_CITIZENSHIP,
                            55,
                            0,
                            0,
                            5),
                    new RealFile(
                            "eurostat_migr_asyappctzm_legacy_2008_2015.csv",
                            KnownTables.ASYLUM_APPLICANTS_IN_LABELS,
                            3_026,
                            -1,
                            0,
                            0),
                    new RealFile(
                            "statcan_35100191_police_reported_hate_crime.csv",
                            KnownTables.HATE_CRIME_BY_MOTIVATION,
                            768,
                            -1,
                            -1,
                            0),
                    new RealFile(
                            "national_persons_by_background.csv",
                            KnownTables.NORDIC_PERSONS_BY_BACKGROUND,
                            132,
                            0,
                            0,
                            0),
                    new RealFile(
                            "abs_prisoners_country_of_birth_2017.csv",
                            KnownTables.AUSTRALIAN_PRISONERS_BY_BIRTH,
                            6,
                            0,
                            0,
                            6));

    @BeforeEach
    void needs_the_real_files() {
        if (SharedData.folder().isEmpty()) {
            System.out.println("left out: " + FILES.size() + " cases, no shared data");
        }
        assumeThat(SharedData.folder()).isPresent();
    }

    @Test
    void every_file_is_kept_whole_with_its_bytes() throws IOException {
        for (var file : FILES) {
            var dataset = Tables.real(file.name(), file.guide());

            assertThat(dataset.counts().cells()).as(file.name()).isEqualTo(file.cells());
            if (file.missing() >= 0) {
                assertThat(dataset.counts().missing()).as(file.name()).isEqualTo(file.missing());
            }
            if (file.series() > 0) {
                assertThat(dataset.counts().series()).as(file.name()).isEqualTo(file.series());
            }
            assertThat(stored(dataset)).as(file.name()).isEqualTo(file.cells());
            assertThat(captured(dataset))
                    .as(file.name())
                    .isEqualTo(Files.readAllBytes(Tables.shared(file.name())));
        }
    }

    private static long stored(Dataset dataset) {
        return MINISTRY.chancery()
                .behindTheDoors()
                .sql(
                        "SELECT count(*) FROM evidence.observation JOIN evidence.series ON series.id = series WHERE dataset = ?")
                .param(dataset.id())
                .query(Long.class)
                .single();
    }

    private static byte[] captured(Dataset dataset) {
        var files = MINISTRY.get(chancery.files.Files.class);
        var file = files.of(dataset.id(), MINISTRY.officerIn("BERNE")).getFirst();
        assertThat(file.digest().text()).isEqualTo(dataset.capture().sha256());
        return files.content(file, MINISTRY.officerIn("BERNE"));
    }

    @Test
    void numbers_gaps_and_what_is_withheld_come_back_as_they_went_in() {
        var hateCrime =
                Tables.real(
                        "statcan_35100191_police_reported_hate_crime.csv",
                        KnownTables.HATE_CRIME_BY_MOTIVATION);
        var newcomers =
                Tables.door()
                        .observations(
                                hateCrime.id(),
                                group("Immigrants / Newcomers to Canada"),
                                MINISTRY.desk());

        assertThat(newcomers).hasSize(24);
        assertThat(
                        newcomers.stream()
                                .map(each -> each.observation().figure().toString())
                                .distinct())
                .containsExactlyInAnyOrder("missing", "hidden");
        var recorded = Tables.real("eurostat_crim_off_cat.tsv", KnownTables.RECORDED_OFFENCES);
        var sum =
                MINISTRY.chancery()
                        .behindTheDoors()
                        .sql(
                                "SELECT sum(value) FROM evidence.observation JOIN evidence.series ON series.id = series"
                                        + " WHERE dataset = ? AND unit = 'NR' AND offence = '0101' AND area = 'MT'")
                        .param(recorded.id())
                        .query(BigDecimal.class)
                        .single();
        assertThat(sum).isPositive();
    }

    private static ObservationFilter group(String code) {
        return new ObservationFilter(
                Optional.empty(),
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100);
    }

    private static List<Trap> traps(Dataset dataset, String area) {
        return Tables.door().traps(dataset.id(), Optional.of(area), MINISTRY.desk());
    }

    @Test
    void sweden_2020_and_tuerkiye_2013_are_found_by_name() {
        var prisoners =
                Tables.real("eurostat_crim_pris_ctz.csv", KnownTables.PRISONERS_BY_CITIZENSHIP);

        assertThat(traps(prisoners, "TR"))
                .anyMatch(trap ->
                        trap.rule() == BreakdownRule.PARTS_WITHIN_TOTAL
                                && trap.where().period().equals("2013"));
        assertThat(traps(prisoners, "SE"))
                .anyMatch(trap ->
                        trap.rule() == BreakdownRule.UNKNOWN_BOUNDED
                                && trap.where().period().equals("2020"));
        assertThat(traps(prisoners, "MT"))
                .anyMatch(trap ->
                        trap.rule() == SeriesRule.NO_JUMP && trap.where().group().equals("NAT"))
                .anyMatch(trap ->
                        trap.rule() == BreakdownRule.EVERY_PART_GIVEN
                                && trap.where().period().equals("2015"));
        assertThat(traps(prisoners, "DE"))
                .extracting(Trap::rule)
                .contains(BreakdownRule.EVERY_PART_GIVEN)
                .doesNotContain(BreakdownRule.PARTS_WITHIN_TOTAL);
    }

    @Test
    void breaks_and_ends_of_series_are_found_by_name() {
        var people =
                Tables.real("eurostat_migr_pop1ctz_MT.csv", KnownTables.RESIDENTS_BY_CITIZENSHIP);
        var offences = Tables.real("eurostat_crim_off_cat.tsv", KnownTables.RECORDED_OFFENCES);

        assertThat(traps(people, "MT"))
                .extracting(Trap::rule)
                .contains(SeriesRule.BREAK_TOLD)
                .doesNotContain(BreakdownRule.PARTS_WITHIN_TOTAL, BreakdownRule.UNKNOWN_BOUNDED);
        assertThat(
                        Tables.door()
                                .observationsOf(
                                        Tables.door()
                                                .seriesOf(
                                                        people.id(),
                                                        Optional.of("MT"),
                                                        MINISTRY.desk())
                                                .stream()
                                                .map(SeriesKey::id)
                                                .toList(),
                                        MINISTRY.desk()))
                .anyMatch(each -> each.observation().flags().contains(Flag.BREAK_IN_SERIES));
        assertThat(traps(offences, "UKC-L")).anyMatch(trap -> trap.rule() == SeriesRule.GAPS_TOLD);
    }
}
