package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettlingPromisesTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void finds_open_overdue_and_settled_promises() {
        Calls.filed(
                berlin,
                Calls.tasking("Promising"),
                "1d+ !\"first promise\" by 2026-02-01 !!\"second promise\" by 2026-12-01");

        assertThat(berlin.get("/commitments?standing=OVERDUE").body())
                .contains("first promise")
                .doesNotContain("second promise");
        assertThat(berlin.get("/commitments?side=OURS").body())
                .contains("second promise")
                .doesNotContain("first promise");
        var promise = address(berlin.get("/commitments?q=first+promise").body());
        var settled =
                berlin.post(
                        promise + "/outcome", Map.of("outcome", "KEPT_LATE", "note", "By mail"));

        assertThat(settled.status()).isEqualTo(303);
        assertThat(berlin.get(promise).body()).contains("kept late", "By mail");
        assertThat(berlin.get("/commitments").body()).doesNotContain("first promise");
        assertThat(berlin.get("/commitments?standing=SETTLED").body()).contains("first promise");
    }

    private static String address(String page) {
        var found = Pattern.compile("href=\"(/commitments/[0-9a-f-]{36})\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    void keeps_them_from_other_missions() {
        Calls.filed(berlin, Calls.tasking("Secret"), "1d+ !\"a secret promise\" by 2026-12-01");
        var ministry = Calls.MINISTRY;

        assertThat(ministry.browserOf(ministry.officerIn("OTTAWA")).get("/commitments").body())
                .doesNotContain("a secret promise");
    }

    @Test
    void keeps_every_word_on_a_promise_and_the_last_one_counts() {
        Calls.filed(berlin, Calls.tasking("Word by word"), "1d+ !\"told thrice\" by 2026-02-01");
        var promise = address(berlin.get("/commitments?standing=&q=told+thrice").body());
        var api = Calls.MINISTRY.callerOf(Calls.JONAS);
        api.post(
                "/api/v1" + promise + "/outcome",
                "{\"outcome\": \"PARTLY_KEPT\", \"note\": \"Half.\"}");
        api.post(
                "/api/v1" + promise + "/outcome",
                "{\"outcome\": \"BROKEN\", \"note\": \"No more.\"}");

        assertThat(berlin.get(promise).body())
                .containsSubsequence("partly kept", "Jonas Reed", "Half.", "broken", "No more.");
        var told = api.get("/api/v1" + promise).json();
        assertThat(told.get("outcomes").size()).isEqualTo(2);
        assertThat(told.get("commitment").get("settled").get("outcome").asString())
                .isEqualTo("BROKEN");
        assertThat(api.get("/api/v1/commitments?standing=SETTLED&q=told+thrice").body())
                .contains("told thrice");
        assertThat(api.get("/api/v1/commitments?standing=OPEN&q=told+thrice").body())
                .doesNotContain("told thrice");
        assertThat(api.get("/api/v1/commitments?side=NOBODY").status()).isEqualTo(422);
        assertThat(berlin.get("/commitments?standing=SETTLED&q=told+thrice&format=csv").body())
                .contains("told thrice", "BROKEN", "No more.");
    }

    @Test
    void a_day_on_which_the_mission_does_not_work_counts_for_the_next_one() {
        // 4 April 2026 is the Saturday before Easter; Berlin works again on Tuesday the 7th.
        Calls.filed(berlin, Calls.tasking("Easter"), "1d+ !\"before Easter\" by 2026-04-04");
        var promise = address(berlin.get("/commitments?standing=&q=before+Easter").body());

        assertThat(berlin.get(promise).body()).contains("it counts for 7 Apr 2026");
        var told = Calls.MINISTRY.callerOf(Calls.JONAS).get("/api/v1" + promise).json();
        assertThat(told.get("commitment").get("due").asString()).isEqualTo("2026-04-04");
        assertThat(told.get("commitment").get("dueCounted").asString()).isEqualTo("2026-04-07");
    }

    @Test
    void what_shows_that_it_was_kept_stands_beside_it_or_is_said_to_be_missing() {
        Calls.filed(berlin, Calls.tasking("Proof"), "1d+ !\"with a proof\" by 2026-02-01");
        var promise = address(berlin.get("/commitments?standing=&q=with+a+proof").body());
        berlin.post(promise + "/outcome", Map.of("outcome", "PARTLY_KEPT", "note", "Half of it."));
        assertThat(berlin.get(promise).body()).contains("Nobody has said what shows it.");

        berlin.post(
                promise + "/outcome",
                Map.of("outcome", "KEPT", "proof", "https://example.org/the-list"));
        assertThat(berlin.get(promise).body()).contains("href=\"https://example.org/the-list\"");
        assertThat(berlin.get("/commitments?standing=SETTLED&q=with+a+proof&format=csv").body())
                .contains("https://example.org/the-list");
    }
}
