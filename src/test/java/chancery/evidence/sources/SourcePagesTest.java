package chancery.evidence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcePagesTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private final Browser desk = MINISTRY.browserOf(MINISTRY.desk());
    private final Caller caller = MINISTRY.callerOf(MINISTRY.desk());

    @Test
    void a_source_is_described_graded_and_retracted_by_forms() {
        var made =
                desk.post(
                        "/evidence/sources",
                        Map.of(
                                "kind", "COURT",
                                "publisher", "Constitutional Court",
                                "title", "Judgment of 3 May",
                                "identifier", "ECLI:DE:BVERFG:2024:RS20240503"));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        var address =
                made.header("location")
                        .replaceFirst("\\?.*", "")
                        .replaceFirst("^https?://[^/]+", "");

        assertThat(
                        desk.post(
                                        address + "/reliability",
                                        Map.of(
                                                "grade",
                                                "A",
                                                "gradeReason",
                                                "A court of last instance."))
                                .status())
                .isEqualTo(303);
        assertThat(
                        desk.post(
                                        address + "/standing",
                                        Map.of(
                                                "standing", "RETRACTED",
                                                "since", "2026-03-01",
                                                "standingReason", "Quashed on review."))
                                .status())
                .isEqualTo(303);

        var page = desk.get(address).body();
        assertThat(page)
                .contains(
                        "A, completely reliable",
                        "Quashed on review.",
                        "Clara Voss graded its reliability A")
                .contains("recorded that it was retracted on 1 Mar 2026");
    }

    @Test
    void a_form_with_faults_comes_back_with_what_was_entered() {
        var answer =
                desk.post(
                        "/evidence/sources",
                        Map.of(
                                "kind",
                                "COURT",
                                "publisher",
                                "Court",
                                "title",
                                "Kept as typed",
                                "address",
                                "not an address"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Kept as typed", "is no address of the web");
    }

    @Test
    void choices_for_a_form_are_found_by_typing() {
        var source = SampleSources.added("Giraffes recorded", MINISTRY.desk());

        assertThat(desk.get("/evidence/sources/choices?find=giraffes").body())
                .contains("name=\"source\" value=\"" + source.id() + "\"");
        assertThat(desk.get("/evidence/sources/choices?find=gi&prefix=links.").body())
                .contains("name=\"links.source\"");
    }

    @Test
    void the_list_leaves_as_a_table_and_as_csl_json_that_comes_back_the_same() {
        var source = SampleSources.sound(SourceKind.QUALITY_MEDIA, "Okapi report", MINISTRY.desk());
        assertThat(desk.get("/evidence/sources?format=csv&text=okapi").body())
                .contains(source.id().toString(), "Okapi report", "QUALITY_MEDIA");

        var csl = caller.get("/api/v1/sources/csl?text=okapi");
        assertThat(csl.header("content-type")).contains("citationstyles.csl+json");
        assertThat(csl.json().get(0).get("type").asString()).isEqualTo("article-newspaper");
        var again = file(csl.body()).json().get("results").get(0);
        assertThat(again.get("outcome").asString()).isEqualTo("THERE");
        assertThat(again.get("source").asString()).isEqualTo(source.id().toString());
    }

    @Test
    void every_item_of_a_list_is_judged_by_itself_and_names_of_people_are_not_kept() {
        var answer =
                file(
                        """
                        [{"type": "article-journal", "title": "Confidence intervals for weighted sums", "container-title": "Statistics in Medicine",
                          "author": [{"family": "Dobson", "given": "A. J."}], "issued": {"date-parts": [["1991", 3]]}, "DOI": "10.1002/sim.4780100317",
                          "language": "en-GB"},
                         {"type": "dataset", "title": "Nobody published this", "URL": "https://figures.example/none"},
                         {"type": "webpage", "title": "Somewhere", "publisher": "Paper", "URL": "javascript:alert(1)", "issued": {"raw": "yesterday"}}]
                        """);
        var results = answer.json().get("results");

        assertThat(results.get(0).get("outcome").asString()).as(answer.body()).isEqualTo("ADDED");
        assertThat(results.get(0).get("authorsLeftOut").asBoolean()).isTrue();
        var added = caller.get("/api/v1/sources/" + results.get(0).get("source").asString());
        assertThat(added.body()).doesNotContain("Dobson");
        assertThat(added.json().get("publisher").asString()).isEqualTo("Statistics in Medicine");
        assertThat(added.json().get("published").asString()).isEqualTo("1991-03");
        assertThat(results.get(1).get("faults").get(0).get("field").asString())
                .isEqualTo("publisher");
        assertThat(results.get(2).get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(results.get(2).get("faults").toString()).contains("URL", "issued");
    }

    private Answer file(String text) {
        return caller.send(
                "POST",
                "/api/v1/sources/csl",
                "application/vnd.citationstyles.csl+json",
                BodyPublishers.ofString(text));
    }

    @Test
    void the_page_that_takes_a_list_says_what_became_of_each_item() {
        var answer =
                desk.post(
                        "/evidence/sources/import",
                        Map.of(
                                "items",
                                "[{\"type\": \"dataset\", \"title\": \"Bees\", \"publisher\": \"Office\", \"URL\": \"https://figures.example/bees\"}, {\"title\": \"Wasps\"}]"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Bees", "added", "Wasps", "refused");

        var bad = desk.post("/evidence/sources/import", Map.of("items", "{\"items\": 12"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("This is not JSON");
    }

    @Test
    void the_first_page_of_evidence_says_how_sources_stand() {
        assertThat(desk.get("/evidence").body()).contains("/evidence/sources").contains("sources");
    }
}
