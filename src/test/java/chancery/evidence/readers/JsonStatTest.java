package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// JSON-stat 2.0, in samples written from its specification.
class JsonStatTest implements ReaderContract {

    @Override
    public StatisticsReader reader() {
        return new JsonStat();
    }

    @Override
    public String sample() {
        return Resource.text("json-stat-2.json").replace("\"NR\"", "\"MT\"");
    }

    @Override
    public List<String> expected() {
        return List.of(
                "MT,FOR 2024 365 [BREAK_IN_SERIES] b",
                "MT,NAT 2024 332",
                "MT,UNK 2024 hidden [CONFIDENTIAL] c",
                "MT,TOTAL 2024 697",
                "MT,FOR 2025 371",
                "MT,NAT 2025 missing",
                "MT,UNK 2025 missing :",
                "MT,TOTAL 2025 702");
    }

    @Override
    public List<Malformed> malformed() {
        return List.of(
                bad("value left out", "null, 697", "697", "cube-values 7"),
                bad("value too many", "702]", "702, 1]", "cube-values 7"),
                bad("word for value", "365", "\"many\"", "not-a-number 7"),
                bad("text number", "365", "\"365\"", "not-a-number 7"),
                bad("object for value", "365", "{}", "not-a-number 7"),
                bad("NaN", "365", "NaN", "json-broken 7"),
                bad("absurd value", "365", "1e99999", "not-a-number 7"),
                bad("61 digits", "365", "9".repeat(61), "json-broken 7"),
                bad("size of another cube", "[2, 1, 4]", "[2, 1, 3]", "cube-categories 1"),
                bad("one size too few", "[2, 1, 4]", "[2, 1]", "cube-id-size 1"),
                bad("huge size", "[2, 1, 4]", "[2147483647, 2147483647, 4]", "cube-too-large 1"),
                bad("negative size", "[2, 1, 4]", "[2, 1, -4]", "json-expected 10"),
                bad("another class", "\"dataset\"", "\"collection\"", "json-stat-kind 3"),
                bad("another version", "\"2.0\"", "\"1.2\"", "json-stat-kind 2"),
                bad("no time", "[\"time\"]", "[\"when\"]", "cube-without-time 1"),
                bad("time that is none", "\"2025\": 1", "\"later\": 1", "period-in-line 1"),
                bad("place twice", "\"2025\": 1", "\"2025\": 0", "cube-index 13"),
                bad("place left out", "\"2025\": 1", "\"2025\": 5", "cube-index 13"),
                bad(
                        "dimension twice",
                        "\"unit\", \"citizen\"]",
                        "\"unit\", \"unit\"]",
                        "column-twice 1"),
                bad("values missing", "\"value\"", "\"worth\"", "column-missing 1"),
                bad(
                        "too deep",
                        "[1, 2,",
                        "[" + "[".repeat(60) + "]".repeat(60) + ", 2,",
                        "json-broken 23"),
                new Malformed("more after the end", sample() + "{}", "json-more 25"),
                new Malformed("a list", "[" + sample() + "]", "json-expected 1"));
    }

    /// The same category twice is the only way to the same cell twice.
    @Override
    public String withLastRowTwice() {
        return sample().replace(
                        "\"FOR\", \"NAT\", \"UNK\", \"TOTAL\"",
                        "\"FOR\", \"FOR\", \"UNK\", \"TOTAL\"");
    }

    @Test
    @Override
    public void a_figure_given_twice_is_refused_at_its_second_line() {
        assertThat(Given.by(reader(), withLastRowTwice()).why()).isEqualTo("figure-twice 7");
    }

    private Malformed bad(String what, String right, String wrong, String why) {
        assertThat(sample()).contains(right);
        return new Malformed(what, sample().replaceFirst(Pattern.quote(right), wrong), why);
    }

    @Test
    void a_sparse_cube_has_its_last_dimension_fastest() {
        var given = Given.by(reader(), Resource.text("json-stat-2-sparse.json"));

        assertThat(given.written())
                .hasSize(6)
                .contains("a2,b2 2014 7 [PROVISIONAL] p")
                .filteredOn(cell -> cell.contains("missing"))
                .hasSize(5);
    }

    @Test
    void offsets_outside_the_cube_or_given_twice_are_refused() {
        var sparse = Resource.text("json-stat-2-sparse.json");

        assertThat(Given.by(reader(), sparse.replace("\"4\":7", "\"6\":7")).why())
                .isEqualTo("cube-offset 1");
        assertThat(Given.by(reader(), sparse.replace("\"4\":7", "\"-1\":7")).why())
                .isEqualTo("cube-offset 1");
        assertThat(Given.by(reader(), sparse.replace("\"4\":7", "\"4\":7,\"4\":8")).why())
                .isEqualTo("cube-offset 1");
    }

    @Test
    void the_label_and_day_are_told() {
        var vintage = Given.by(reader(), sample()).reading().orElseThrow().vintage();

        assertThat(vintage.table()).isEqualTo("Prisoners by citizenship");
        assertThat(vintage.updated()).contains(LocalDate.of(2026, 4, 29));
    }
}
