package chancery.demonstration;

import static chancery.demonstration.Scenario.MAIN;
import static chancery.demonstration.Scenario.acts;
import static chancery.demonstration.Scenario.keys;
import static chancery.demonstration.Scenario.row;
import static chancery.demonstration.Scenario.steps;
import static chancery.demonstration.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.demonstration.stage.ScenarioTable;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The texts of the year: what they refer to, and that they speak of offices and not of persons.
class ScenarioTextsTest {
    private final Set<String> engagements = keys("steps/engagements", "engagement");

    @Test
    void answers_reports_and_outcomes_refer_to_what_exists() {
        var receipts = keys("steps/receipts", "id");
        var reports = keys("steps/reports", "report");

        assertThat(steps("receipts").stream().flatMap(r -> r.given("answers").stream()))
                .allMatch(receipts::contains);
        assertThat(keys("steps/caution-answers", "caution"))
                .isSubsetOf(keys("steps/cautions", "id"));
        assertThat(keys("steps/commitment-outcomes", "engagement")).isSubsetOf(engagements);
        assertThat(keys("steps/report-paragraphs", "report")).isEqualTo(reports);
        assertThat(keys("steps/dispositions", "report")).isSubsetOf(reports);
        assertThat(steps("reports").stream().flatMap(r -> r.words("engagements").stream()))
                .allMatch(engagements::contains);
    }

    @Test
    void directives_are_written_out_and_have_points() {
        var directives = Set.of(MAIN, "fisheries-vote", "consular-access", "digital-licence");

        assertThat(keys("points", "directive")).isEqualTo(directives);
        assertThat(keys("steps/engagements", "directive")).isEqualTo(directives);
        assertThat(directives)
                .allMatch(slug ->
                        Scenario.class.getResource("/demonstration/directives/" + slug + ".md")
                                != null);
    }

    @Test
    void no_text_names_a_person() {
        var families =
                Stream.concat(
                                table("people").stream().map(p -> p.text("family_name")),
                                table("holders").stream()
                                        .map(h -> h.text("name"))
                                        .map(name -> name.substring(name.indexOf(' ') + 1)))
                        .toList();
        var texts =
                Stream.concat(
                        acts().flatMap(act -> act.cells().values().stream()),
                        steps("report-paragraphs").stream().map(p -> p.text("text")));

        assertThat(texts.distinct().filter(text -> families.stream().anyMatch(text::contains)))
                .isEmpty();
    }

    @Test
    void no_two_neighbours_read_the_same() {
        assertNeighboursDiffer(steps("captures"), "line");
        assertNeighboursDiffer(steps("captures"), "note");
        assertNeighboursDiffer(steps("report-paragraphs"), "text");
    }

    private static void assertNeighboursDiffer(ScenarioTable table, String column) {
        var texts = table.stream().map(row -> row.text(column)).toList();
        for (int i = 1; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                assertThat(texts.get(i)).isNotEqualTo(texts.get(i - 1));
            }
        }
    }
}
