package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.SharedData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every real file is read whole; counts and sums were taken beforehand by another program.
class RealFilesTest {

    /// @param form how it recognises itself; `mapped CSV` where nobody could
    private record RealFile(
            String name, String form, long cells, long missing, long hidden, String sum) {}

    private static final List<RealFile> FILES =
            List.of(
                    new RealFile(
                            "eurostat_crim_off_cat.tsv",
                            "Eurostat TSV",
                            23_370,
                            5_896,
                            0,
                            "237764111.88"),
                    new RealFile(
                            "eurostat_crim_pris_ctz.csv",
                            "SDMX-CSV 1.0",
                            3_682,
                            0,
                            0,
                            "26428100.22"),
                    new RealFile(
                            "eurostat_migr_pop1ctz_MT.csv", "SDMX-CSV 1.0", 94, 0, 0, "25528308"),
                    new RealFile(
                            "eurostat_migr_pop3ctb_MT.csv", "SDMX-CSV 1.0", 72, 0, 0, "21224123"),
                    new RealFile(
                            "eurostat_migr_imm1ctz_MT.csv", "SDMX-CSV 1.0", 55, 0, 0, "745327"),
                    new RealFile(
                            "eurostat_migr_asyappctzm_legacy_2008_2015.csv",
                            "Eurostat Data Explorer CSV",
                            3_026,
                            113,
                            0,
                            "8647595"),
                    new RealFile(
                            "statcan_35100191_police_reported_hate_crime.csv",
                            "Statistics Canada CSV",
                            768,
                            32,
                            496,
                            "22070"),
                    new RealFile(
                            "national_persons_by_background.csv",
                            "mapped CSV",
                            132,
                            0,
                            0,
                            "5385997.3"),
                    new RealFile(
                            "abs_prisoners_country_of_birth_2017.csv",
                            "mapped CSV",
                            6,
                            0,
                            0,
                            "42353"));

    private static final ColumnMapping NATIONAL =
            ColumnMapping.of(
                    "year",
                    "value",
                    List.of(
                            "country",
                            "source_table",
                            "stage",
                            "group_definition",
                            "group",
                            "unit"));

    private static final ColumnMapping AUSTRALIAN =
            ColumnMapping.of(
                    "reference_date",
                    "value",
                    List.of("country", "source_table", "measure", "group", "unit"));

    @TestFactory
    Stream<DynamicTest> each_is_read_whole() {
        if (SharedData.folder().isEmpty()) {
            System.out.println("left out: " + FILES.size() + " cases, no shared data");
        }
        return SharedData.folder().stream()
                .flatMap(folder ->
                        FILES.stream()
                                .map(file ->
                                        DynamicTest.dynamicTest(file.name(), () -> read(file))));
    }

    private static void read(RealFile file) throws IOException {
        var path = SharedData.folder().orElseThrow().resolve("statistics").resolve(file.name());
        var source = StatisticsFile.of(path);
        var recognised = Readers.recognise(source);
        assertThat(recognised.map(StatisticsReader::form).orElse("mapped CSV"))
                .isEqualTo(file.form());
        var reader =
                recognised.orElseGet(() ->
                        new MappedCsv(file.name().startsWith("abs") ? AUSTRALIAN : NATIONAL, ','));
        var cells = new ArrayList<Cell>();

        var reading = CheckedReading.of(reader, source, cells::add, Progress.NOBODY);

        assertThat(cells).hasSize(Math.toIntExact(file.cells()));
        assertThat(reading.cells()).isEqualTo(file.cells());
        assertThat(reading.missing()).isEqualTo(file.missing());
        assertThat(reading.hidden()).isEqualTo(file.hidden());
        assertThat(reading.capture().bytes()).isEqualTo(Files.size(path));
        assertThat(sum(cells)).isEqualByComparingTo(file.sum());
    }

    private static BigDecimal sum(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.figure().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void no_form_takes_a_file_of_another() {
        assertThat(Readers.all().stream().map(StatisticsReader::form))
                .doesNotHaveDuplicates()
                .hasSize(6);
        for (var sample : samples()) {
            assertThat(Readers.all().stream().filter(reader -> reader.recognises(sample)))
                    .hasSize(1);
        }
    }

    private static List<String> samples() {
        return List.of(
                new EurostatTsvTest().sample(),
                new SdmxCsv1Test().sample(),
                new SdmxCsv2Test().sample(),
                Resource.text("sdmx-csv-2-labels-semicolon.csv"),
                Resource.text("sdmx-csv-2-own-order.csv"),
                new JsonStatTest().sample(),
                Resource.text("json-stat-2-sparse.json"),
                new StatisticsCanadaCsvTest().sample(),
                new DataExplorerCsvTest().sample());
    }
}
