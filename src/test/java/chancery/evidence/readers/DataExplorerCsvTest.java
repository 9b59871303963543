package chancery.evidence.readers;

import java.util.List;

/// The export of Eurostat's former Data Explorer.
class DataExplorerCsvTest implements ReaderContract {

    private static final String HEADER =
            "\"TIME\",\"GEO\",\"SEX\",\"Value\",\"Flag and Footnotes\"\n";

    private static final String GOOD = "\"2008M01\",\"MT\",\"Total\",\"18,420\",\"\"\n";

    @Override
    public StatisticsReader reader() {
        return new DataExplorerCsv();
    }

    @Override
    public String sample() {
        return HEADER
                + GOOD
                + "\"2008M02\",\"MT\",\"Total\",\":\",\"\"\n"
                + "\"2008M03\",\"MT\",\"Females\",\":\",\"c\"\n"
                + "\"2008M04\",\"MT\",\"Total\",\"1,234,567.5\",\"b\"\n"
                + "\"2008M05\",\"MT\",\"Total\",\"0\",\"see note 4\"\n";
    }

    @Override
    public List<String> expected() {
        return List.of(
                "MT,Total 2008-01 18420",
                "MT,Total 2008-02 missing",
                "MT,Females 2008-03 hidden [CONFIDENTIAL] c",
                "MT,Total 2008-04 1234567.5 [BREAK_IN_SERIES] b",
                "MT,Total 2008-05 0 see note 4");
    }

    @Override
    public List<Malformed> malformed() {
        return List.of(
                new Malformed("short row", HEADER + GOOD + "\"2008M02\",\"MT\"\n", "row-ragged 3"),
                new Malformed(
                        "thousands cut wrongly",
                        HEADER + GOOD + GOOD.replace("18,420", "18,42"),
                        "not-a-number 3"),
                new Malformed(
                        "thousands by dots",
                        HEADER + GOOD.replace("18,420", "18.420.000"),
                        "not-a-number 2"),
                new Malformed(
                        "no value column",
                        HEADER.replace("Value", "Worth") + GOOD,
                        "column-missing 1"),
                new Malformed(
                        "column twice", HEADER.replace("SEX", "GEO") + GOOD, "column-twice 1"),
                new Malformed("month 13", HEADER + GOOD.replace("M01", "M13"), "period-in-line 2"),
                new Malformed("empty label", HEADER + GOOD.replace("MT", ""), "code-empty 2"),
                new Malformed(
                        "text after a quotation mark",
                        HEADER + GOOD.replace("\"MT\"", "\"MT\"x"),
                        "row-unreadable 2"));
    }
}
