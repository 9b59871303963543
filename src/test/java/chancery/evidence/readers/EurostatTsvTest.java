package chancery.evidence.readers;

import java.util.List;

/// Eurostat's tab-separated form.
class EurostatTsvTest implements ReaderContract {

    private static final String HEADER = "freq,iccs,unit,geo\\TIME_PERIOD\t2014 \t2015 \t2016 \n";

    private static final String FIRST = "A,ICCS0101,NR,AT\t58 \t0 \t: \n";

    @Override
    public StatisticsReader reader() {
        return new EurostatTsv();
    }

    @Override
    public String sample() {
        return HEADER
                + FIRST
                + "A,ICCS0101,P_HTHAB,AT\t0.68 b\t: c\t1.5 bd\nA,ICCS0301,NR,MT\t: u\t7 \t8\n";
    }

    @Override
    public List<String> expected() {
        return List.of(
                "A,ICCS0101,NR,AT 2014 58",
                "A,ICCS0101,NR,AT 2015 0",
                "A,ICCS0101,NR,AT 2016 missing",
                "A,ICCS0101,P_HTHAB,AT 2014 0.68 [BREAK_IN_SERIES] b",
                "A,ICCS0101,P_HTHAB,AT 2015 hidden [CONFIDENTIAL] c",
                "A,ICCS0101,P_HTHAB,AT 2016 1.5 [BREAK_IN_SERIES, DEFINITION_DIFFERS] bd",
                "A,ICCS0301,NR,MT 2014 missing [LOW_RELIABILITY] u",
                "A,ICCS0301,NR,MT 2015 7",
                "A,ICCS0301,NR,MT 2016 8");
    }

    @Override
    public List<Malformed> malformed() {
        return List.of(
                new Malformed("short row", HEADER + FIRST + "A,X,NR,MT\t1 \t2 \n", "row-ragged 3"),
                new Malformed("long row", HEADER + "A,X,NR,MT\t1 \t2 \t3 \t4 \n", "row-ragged 2"),
                new Malformed("blank line", HEADER + FIRST + "\n" + FIRST, "row-ragged 3"),
                new Malformed(
                        "dimension left out", HEADER + "A,X,MT\t1 \t2 \t3 \n", "tsv-series 2"),
                new Malformed("empty code", HEADER + "A,,NR,MT\t1 \t2 \t3 \n", "code-empty 2"),
                new Malformed(
                        "word for number", HEADER + "A,X,NR,MT\t1 \ttwo \t3 \n", "not-a-number 2"),
                new Malformed("empty cell", HEADER + "A,X,NR,MT\t1 \t \t3 \n", "not-a-number 2"),
                new Malformed("absurd", HEADER + "A,X,NR,MT\t1 \t1e99999 \t3 \n", "not-a-number 2"),
                new Malformed(
                        "400 digits",
                        HEADER + "A,X,NR,MT\t1 \t" + "9".repeat(400) + "\t3\n",
                        "not-a-number 2"),
                new Malformed("unknown flag", HEADER + "A,X,NR,MT\t1 \t2 ?\t3 \n", "flags 2"),
                new Malformed(
                        "same year twice",
                        HEADER.replace("2015", "2014") + FIRST,
                        "column-twice 1"),
                new Malformed(
                        "year that is none",
                        HEADER.replace("2015", "MMXV") + FIRST,
                        "period-in-line 1"),
                new Malformed("comma-separated", HEADER.replace('\t', ',') + FIRST, "tsv-corner 1"),
                new Malformed(
                        "no dimensions",
                        HEADER.replace("freq,iccs,unit,geo\\", "") + FIRST,
                        "tsv-corner 1"),
                new Malformed(
                        "dimension twice",
                        HEADER.replace("unit", "geo") + FIRST,
                        "column-twice 1"));
    }
}
