package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.evidence.readers.ColumnMapping.Decimals;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Tables of national offices, by a mapping.
class MappedCsvTest implements ReaderContract {

    private static final ColumnMapping MAPPING =
            new ColumnMapping(
                    "year",
                    "value",
                    List.of("country", "group"),
                    Set.of("remark"),
                    Decimals.COMMA,
                    Set.of(".."),
                    Set.of("x"),
                    Set.of("np"));

    private static final String HEADER = "year;country;group;value;remark\n";

    private static final String GOOD = "2015-2018;MT;Born abroad;8,0;\n";

    @Override
    public StatisticsReader reader() {
        return new MappedCsv(MAPPING, ';');
    }

    @Override
    public String sample() {
        return HEADER
                + GOOD
                + "2019;MT;Born abroad;..;\n"
                + "2019;MT;Born here;x;few\n"
                + "2020;MT;Born abroad;np;by law\n"
                + "2020;MT;Born here;;\n"
                + "2021;MT;Born here;0;\n";
    }

    @Override
    public List<String> expected() {
        return List.of(
                "MT,Born abroad 2015-2018 8.0",
                "MT,Born abroad 2019 missing ..",
                "MT,Born here 2019 hidden x",
                "MT,Born abroad 2020 not-published np",
                "MT,Born here 2020 missing",
                "MT,Born here 2021 0");
    }

    @Test
    @Override
    public void says_what_the_file_was() {
        var reading = Given.by(reader(), sample()).reading().orElseThrow();

        assertThat(reading.cells()).isEqualTo(6);
        assertThat(reading.hidden()).isEqualTo(1);
        assertThat(reading.missing()).isEqualTo(3);
        assertThat(reading.known()).isEqualTo(2);
    }

    @Override
    public List<Malformed> malformed() {
        return List.of(
                new Malformed("short row", HEADER + GOOD + "2019;MT\n", "row-ragged 3"),
                new Malformed(
                        "column unspoken for",
                        HEADER.replace("remark", "remark;age") + GOOD,
                        "column-unmapped 1"),
                new Malformed(
                        "column missing",
                        HEADER.replace("group", "people") + GOOD,
                        "column-missing 1"),
                new Malformed(
                        "column twice", HEADER.replace("remark", "group") + GOOD, "column-twice 1"),
                new Malformed(
                        "full stop for comma",
                        HEADER + GOOD.replace("8,0", "8.0"),
                        "not-a-number-with-comma 2"),
                new Malformed(
                        "another word for nothing",
                        HEADER + GOOD.replace("8,0", "n.a."),
                        "not-a-number-with-comma 2"),
                new Malformed("no group", HEADER + GOOD.replace("Born abroad", ""), "code-empty 2"),
                new Malformed(
                        "years turned round",
                        HEADER + GOOD.replace("2015-2018", "2018-2015"),
                        "period-in-line 2"));
    }

    @Test
    void a_mapping_names_each_column_once() {
        assertThatThrownBy(() -> ColumnMapping.of("year", "year", List.of("group")))
                .hasMessageContaining("fault.mapping");
        assertThatThrownBy(() -> ColumnMapping.of("year", "value", List.of("value")))
                .hasMessageContaining("fault.mapping");
        assertThatThrownBy(() -> ColumnMapping.of("year", "value", List.of()))
                .hasMessageContaining("fault.mapping");
    }
}
