package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.readers.sdmx.SdmxCsv2;
import java.util.List;
import org.junit.jupiter.api.Test;

/// SDMX-CSV 2.0, in samples written from its field guide.
class SdmxCsv2Test implements ReaderContract {

    private static final String HEADER =
            "STRUCTURE,STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";

    private static final String GOOD = "dataflow,X:Y(1.0),I,A,MT,2020,8,b\n";

    @Override
    public StatisticsReader reader() {
        return new SdmxCsv2();
    }

    @Override
    public String sample() {
        return Resource.text("sdmx-csv-2.csv");
    }

    @Override
    public List<String> expected() {
        return List.of(
                "A,ICCS0101,NR,MT 2019 13 CONF_STATUS=F",
                "A,ICCS0101,NR,MT 2020 8 [BREAK_IN_SERIES] OBS_FLAG=b CONF_STATUS=F",
                "A,ICCS0101,P_HTHAB,MT 2020 1.55 [BREAK_IN_SERIES, ESTIMATED] OBS_FLAG=be CONF_STATUS=F",
                "A,ICCS0301,NR,MT 2020 hidden [CONFIDENTIAL] CONF_STATUS=C",
                "A,ICCS0301,NR,MT 2021 missing");
    }

    @Override
    public List<Malformed> malformed() {
        return List.of(
                new Malformed(
                        "deletes", HEADER + GOOD + GOOD.replace(",I,", ",D,"), "sdmx-action 3"),
                new Malformed("no action", HEADER + GOOD.replace(",I,", ",,"), "sdmx-action 2"),
                new Malformed(
                        "part of a key", HEADER + GOOD + GOOD.replace("MT", ""), "code-empty 3"),
                new Malformed("no period", HEADER + GOOD.replace("2020", ""), "period-in-line 2"),
                new Malformed("short row", HEADER + GOOD + "dataflow,X:Y(1.0),I\n", "row-ragged 3"),
                new Malformed(
                        "two tables", HEADER + GOOD + GOOD.replace("X:Y", "X:Z"), "second-table 3"),
                new Malformed(
                        "no value column",
                        HEADER.replace("OBS_VALUE", "MEAS_1") + GOOD,
                        "column-missing 1"),
                new Malformed(
                        "column twice", HEADER.replace("freq", "geo") + GOOD, "column-twice 1"),
                new Malformed(
                        "version 1",
                        HEADER.replace("STRUCTURE,STRUCTURE_ID", "DATAFLOW,X") + GOOD,
                        "column-missing 1"),
                new Malformed(
                        "decimal comma among commas",
                        HEADER + GOOD.replace(",8,", ",\"8,5\","),
                        "not-a-number 2"),
                new Malformed(
                        "full stop among semicolons",
                        (HEADER + GOOD.replace(",8,", ",8.5,")).replace(',', ';'),
                        "not-a-number-with-comma 2"));
    }

    @Test
    void labels_are_left_and_commas_stand_before_decimals_where_semicolons_divide() {
        var given = Given.by(reader(), Resource.text("sdmx-csv-2-labels-semicolon.csv"));

        assertThat(given.written())
                .containsExactly(
                        "MT,FOR 2024 230.48 [ESTIMATED] OBS_STATUS=E NOTE=en:one|fr:un",
                        "MT,NAT 2024 81.96");
        assertThat(given.cells().getFirst().dimensions()).containsExactly("REF_AREA", "CITIZEN");
        assertThat(given.reading().orElseThrow().vintage().table()).isEqualTo("XX:DF_PRISON(2.1)");
    }

    @Test
    void columns_may_stand_in_an_order_of_their_own() {
        var given = Given.by(reader(), Resource.text("sdmx-csv-2-own-order.csv"));

        assertThat(given.cells().getFirst().dimensions()).containsExactly("DIM_2", "DIM_1");
        assertThat(given.written())
                .containsExactly(
                        "B,A 2014-01 12.4 [BREAK_IN_SERIES] OBS_STATUS=B SOURCES=X;Y",
                        "B,A 2014-02 10.8 SOURCES=X;Z");
    }
}
