package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.readers.sdmx.SdmxCsv1;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// SDMX-CSV 1.0 as Eurostat gives it.
class SdmxCsv1Test implements ReaderContract {

    private static final String HEADER =
            "DATAFLOW,LAST UPDATE,freq,citizen,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";

    private static final String LEAD = "ESTAT:CRIM_PRIS_CTZ(1.0),29/04/26 11:00:00,A,";

    @Override
    public StatisticsReader reader() {
        return new SdmxCsv1();
    }

    @Override
    public String sample() {
        return HEADER
                + LEAD
                + "FOR,NR,MT,2023,365,b,\n"
                + LEAD
                + "NAT,NR,MT,2023,0,,\n"
                + LEAD
                + "FOR,NR,MT,2024,,,C\n"
                + LEAD
                + "NAT,NR,MT,2024,,,\n";
    }

    @Override
    public List<String> expected() {
        return List.of(
                "A,FOR,NR,MT 2023 365 [BREAK_IN_SERIES] OBS_FLAG=b",
                "A,NAT,NR,MT 2023 0",
                "A,FOR,NR,MT 2024 hidden [CONFIDENTIAL] CONF_STATUS=C",
                "A,NAT,NR,MT 2024 missing");
    }

    @Override
    public List<Malformed> malformed() {
        var good = LEAD + "FOR,NR,MT,2023,365,,\n";
        return List.of(
                new Malformed(
                        "short row", HEADER + good + LEAD + "FOR,NR,MT,2024\n", "row-ragged 3"),
                new Malformed(
                        "long row", HEADER + good + LEAD + "FOR,NR,MT,2024,1,,,\n", "row-ragged 3"),
                new Malformed(
                        "no value column",
                        HEADER.replace("OBS_VALUE", "VALUE") + good,
                        "column-missing 1"),
                new Malformed(
                        "no period column",
                        HEADER.replace("TIME_PERIOD", "YEAR") + good,
                        "column-missing 1"),
                new Malformed(
                        "column twice", HEADER.replace("citizen", "geo") + good, "column-twice 1"),
                new Malformed(
                        "column without name",
                        HEADER.replace("citizen", "") + good,
                        "column-blank 1"),
                new Malformed(
                        "not this form",
                        HEADER.replace("DATAFLOW", "FLOW") + good,
                        "column-missing 1"),
                new Malformed(
                        "two tables",
                        HEADER + good + good.replace("PRIS", "JUST"),
                        "second-table 3"),
                new Malformed(
                        "word for number",
                        HEADER + good + LEAD + "FOR,NR,MT,2024,many,,\n",
                        "not-a-number 3"),
                new Malformed(
                        "formula for number",
                        HEADER + LEAD + "FOR,NR,MT,2024,=1+1,,\n",
                        "not-a-number 2"),
                new Malformed(
                        "infinity",
                        HEADER + LEAD + "FOR,NR,MT,2024,Infinity,,\n",
                        "not-a-number 2"),
                new Malformed(
                        "hexadecimal", HEADER + LEAD + "FOR,NR,MT,2024,0x1F,,\n", "not-a-number 2"),
                new Malformed(
                        "decimal comma",
                        HEADER + LEAD + "FOR,NR,MT,2024,\"1,5\",,\n",
                        "not-a-number 2"),
                new Malformed(
                        "exponent of seven digits",
                        HEADER + LEAD + "FOR,NR,MT,2024,1e9999999,,\n",
                        "not-a-number 2"),
                new Malformed(
                        "exponent of two digits",
                        HEADER + LEAD + "FOR,NR,MT,2024,1e99,,\n",
                        "not-a-number 2"),
                new Malformed("empty code", HEADER + LEAD + "FOR,NR,,2024,1,,\n", "code-empty 2"),
                new Malformed(
                        "month 13", HEADER + LEAD + "FOR,NR,MT,2024-13,1,,\n", "period-in-line 2"),
                new Malformed(
                        "open quotation mark",
                        HEADER + good + LEAD + "\"FOR,NR,MT,2024,1,,\n",
                        "row-unreadable 3"),
                new Malformed(
                        "only one dimension column and it is time",
                        "DATAFLOW,TIME_PERIOD,OBS_VALUE\nX,2024,1\n",
                        "sdmx-no-dimension 1"));
    }

    @Test
    void the_table_and_its_day_are_told() {
        var vintage = Given.by(reader(), sample()).reading().orElseThrow().vintage();

        assertThat(vintage.table()).isEqualTo("ESTAT:CRIM_PRIS_CTZ(1.0)");
        assertThat(vintage.updated()).contains(LocalDate.of(2026, 4, 29));
    }
}
