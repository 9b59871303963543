package chancery.observations.measures;

import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Caller;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresOverTheApiTest {

    private static final Caller CALLER = MINISTRY.callerOf(BERLIN);
    private static final String AUTHORITY = Acts.authority(Acts.GERMANY, BERLIN).toString();

    private static Answer recorded(String key, String title) {
        return CALLER.postOnce(
                "/api/v1/measures",
                key,
                """
                {"host": "DE", "authority": "%s", "type": "REGULATION", "title": "Verordnung", "language": "de",
                 "englishTitle": "%s", "identifierScheme": "NATIONAL", "identifier": "BGBl. 2026 I Nr. 12",
                 "stage": "PUBLISHED", "on": "2026-02-01"}
                """
                        .formatted(AUTHORITY, title));
    }

    @Test
    void a_measure_is_recorded_once_with_the_stage_it_has_reached() {
        var made = recorded("once-1", "Sent twice");
        var again = recorded("once-1", "Sent twice");
        var read = CALLER.get(made.location()).json();

        assertThat(made.status()).isEqualTo(201);
        assertThat(again.json().get("id")).isEqualTo(made.json().get("id"));
        assertThat(read.get("stage").asString()).isEqualTo("PUBLISHED");
        assertThat(read.get("stages").get(0).get("recordedDaysAfter").asInt()).isEqualTo(29);
    }

    @Test
    void what_it_changes_is_told_in_the_words_of_a_pack_and_found_by_them() {
        var made = recorded("once-2", "In the words of a pack");
        var added =
                CALLER.post(
                        made.location() + "/interventions",
                        """
                        {"what": "Raises the fee for a stay permit.", "pack": "migration", "area": "LEGAL_ENTRY_AND_STAY",
                         "tool": "ENTRY_VISA", "groups": ["SKILLED_WORKERS"], "direction": "MORE_RESTRICTIVE"}
                        """);
        var found =
                CALLER.get("/api/v1/measures?area=LEGAL_ENTRY_AND_STAY&direction=MORE_RESTRICTIVE");
        var elsewhere = CALLER.get("/api/v1/measures?area=EXIT");

        assertThat(added.status()).isEqualTo(201);
        assertThat(found.body()).contains("In the words of a pack");
        assertThat(elsewhere.body()).doesNotContain("In the words of a pack");
    }

    @Test
    void everybody_is_told_which_words_there_are() {
        assertThat(CALLER.get("/api/v1/subject-packs").body())
                .contains("MORE_RESTRICTIVE", "MORE_PROTECTIVE");
    }

    @Test
    void the_page_shows_stages_first_as_a_table_then_as_a_picture() {
        var id = recorded("once-3", "Seen as a page").json().get("id").asString();
        var browser = MINISTRY.browserOf(BERLIN);
        var page = browser.get("/observations/measures/" + id).body();

        assertThat(page).contains("recorded 29 days after", "<svg", "BGBl. 2026 I Nr. 12");
        assertThat(page.indexOf("<table")).isLessThan(page.indexOf("<svg"));
        assertThat(browser.get("/observations").body()).contains("Seen as a page");
        assertThat(browser.get("/observations/measures/" + id + "?asOf=2026-01-01").status())
                .isEqualTo(404);
        assertThat(browser.get("/search?q=Seen+as+a+page").body()).contains(id);
    }

    @Test
    void the_list_leaves_as_a_file() {
        recorded("once-4", "In a file");
        var file = MINISTRY.browserOf(BERLIN).get("/observations/measures?format=csv&host=DE");

        assertThat(file.body()).contains("In a file", "PUBLISHED", "2026-02-01");
    }

    @Test
    void a_form_that_cannot_be_taken_is_shown_again_with_its_faults() {
        var browser = MINISTRY.browserOf(BERLIN);
        var refused = record(browser, Map.of("host", "DE", "identifier", "12/2026"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("12/2026", "under which scheme");
    }

    private static Answer record(Browser browser, Map<String, String> fields) {
        return browser.post("/observations/measures", fields);
    }

    @Test
    void a_measure_answers_a_point_only_of_a_directive_that_is_there() {
        var made = recorded("once-5", "Linked to nothing");
        var refused =
                CALLER.post(
                        made.location() + "/links",
                        "{\"directive\": \"26-NOWHERE-00001\", \"point\": 3}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("26-NOWHERE-00001");
    }
}
