package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Statistics Canada's full-table form.
class StatisticsCanadaCsvTest implements ReaderContract {

    private static final String HEADER =
            "REF_DATE,GEO,DGUID,Type of motivation,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS\n";

    private static final String GOOD = "2014,MT,N1,Religion,Number,223,units,0,v1,2.2,17,,,,0\n";

    @Override
    public StatisticsReader reader() {
        return new StatisticsCanadaCsv();
    }

    @Override
    public String sample() {
        return HEADER
                + GOOD
                + "2014,MT,N1,Age,Number,223,units,0,v1,2.2,,x,,,0\n"
                + "2014,MT,N1,\"Sex, gender\",Number,223,units,0,v1,2.2,,..,,,0\n"
                + "2014-06,MT,N1,Language,Number,223,units,0,v1,2.2,0,p,,,0\n"
                + "2015,MT,N1,Language,Dollars,81,thousands,3,v1,2.2,1.5,E,,,0\n"
                + "2016,MT,N1,Language,Number,223,units,0,v1,2.2,,F,,,0\n";
    }

    @Override
    public List<String> expected() {
        return List.of(
                "MT,Religion,Number 2014 17",
                "MT,Age,Number 2014 hidden [CONFIDENTIAL] x",
                "MT,Sex, gender,Number 2014 missing ..",
                "MT,Language,Number 2014-06 0 [PROVISIONAL] p",
                "MT,Language,Dollars 2015 1500 [LOW_RELIABILITY] E",
                "MT,Language,Number 2016 hidden [LOW_RELIABILITY] F");
    }

    @Override
    public List<Malformed> malformed() {
        return List.of(
                new Malformed("short row", HEADER + GOOD + "2014,MT\n", "row-ragged 3"),
                new Malformed(
                        "no status", HEADER.replace("STATUS", "STATE") + GOOD, "column-missing 1"),
                new Malformed(
                        "column twice", HEADER.replace("SYMBOL", "VALUE") + GOOD, "column-twice 1"),
                new Malformed(
                        "withheld and given",
                        HEADER + GOOD.replace("17,,", "17,x,"),
                        "value-and-status 2"),
                new Malformed(
                        "unknown scale", HEADER + GOOD.replace("units,0", "units,77"), "scale 2"),
                new Malformed(
                        "word for number",
                        HEADER + GOOD + GOOD.replace("17", "n/a"),
                        "not-a-number 3"),
                new Malformed("no place", HEADER + GOOD.replace("MT", ""), "code-empty 2"),
                new Malformed(
                        "fiscal year",
                        HEADER + GOOD.replace("2014", "2014/2015"),
                        "period-in-line 2"),
                new Malformed(
                        "open quotation mark",
                        HEADER + GOOD.replace("Religion", "\"Religion"),
                        "row-unreadable 2"));
    }

    @Test
    void what_describes_a_figure_divides_nothing() {
        assertThat(Given.by(reader(), sample()).cells().getFirst().dimensions())
                .containsExactly("GEO", "Type of motivation", "UOM");
    }
}
