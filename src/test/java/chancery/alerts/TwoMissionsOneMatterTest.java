package chancery.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Two missions report the same matter: one alert with two sources, and what was parted by hand
/// stays parted.
class TwoMissionsOneMatterTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final Given GIVEN = new Given(MINISTRY);

    private final Caller desk = GIVEN.desk();
    private final Caller berlin = GIVEN.mission("BERLIN");
    private final Caller ottawa = GIVEN.mission("OTTAWA");
    private final Caller london = GIVEN.mission("LONDON");
    private final String address = Given.address();

    private String idSeenBy(Caller caller, String what) {
        var items =
                Given.ok(caller.get("/api/v1/alerts?state=ALL&q=" + what.replace(" ", "%20")))
                        .get("items");
        assertThat(items).hasSize(1);
        return Given.id(items.get(0));
    }

    private JsonNode twice(String what) {
        var first = GIVEN.filed(berlin, what + " as seen from Berlin", address);
        var second = GIVEN.filed(ottawa, what + " as seen from Ottawa", address);
        assertThat(Given.id(second)).isEqualTo(Given.id(first));
        return GIVEN.seen(desk, Given.id(first));
    }

    @Test
    void they_become_one_alert_with_two_sources_that_says_why() {
        var alert = twice("A summit is moved");

        assertThat(alert.get("sources")).hasSize(2);
        assertThat(alert.get("sources").get(0).get("reason").asString()).isEqualTo("FIRST");
        assertThat(alert.get("sources").get(1).get("reason").asString()).isEqualTo("SAME_ADDRESS");
        var page = MINISTRY.browserOf(MINISTRY.desk()).get("/alerts/" + Given.id(alert)).body();
        assertThat(page)
                .contains("2 sources", "Here because it is about the same address")
                .contains("seen from Berlin", "seen from Ottawa");
    }

    @Test
    void two_missions_one_alert_with_two_sources_and_splitting_it_survives_a_third_report() {
        var alert = twice("A hearing is called");
        assertThat(alert.get("sources")).hasSize(2);
        var second = Given.id(alert.get("sources").get(1));
        var apart =
                Given.ok(
                        desk.post(
                                "/api/v1/alerts/" + Given.id(alert) + "/split",
                                "{\"source\": \"%s\", \"reason\": \"Another hearing.\"}"
                                        .formatted(second)));
        var third = GIVEN.filed(london, "A hearing as seen from London", address);

        assertThat(Given.id(apart)).isNotEqualTo(Given.id(alert));
        assertThat(Given.id(third)).isEqualTo(Given.id(alert));
        assertThat(GIVEN.seen(desk, Given.id(alert)).get("sources")).hasSize(2);
        var parted = GIVEN.seen(desk, Given.id(apart)).get("sources");
        assertThat(parted).hasSize(1);
        assertThat(Given.id(parted.get(0))).isEqualTo(second);
        assertThat(parted.get(0).get("reason").asString()).isEqualTo("SPLIT");
        assertThat(parted.get(0).get("reasonWords").asString()).isEqualTo("Another hearing.");
    }

    @Test
    void a_mission_never_learns_that_another_reported_it_too() {
        var alert = twice("A vote is postponed");
        var own = GIVEN.seen(berlin, Given.id(alert));

        assertThat(own.get("sources")).hasSize(1);
        assertThat(own.toString()).doesNotContain("OTTAWA").doesNotContain("Ottawa");
        var page =
                MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"))
                        .get("/alerts/" + Given.id(alert))
                        .body();
        assertThat(page).contains("One source").doesNotContain("Ottawa").doesNotContain("OTTAWA");
        assertThat(london.get("/api/v1/alerts/" + Given.id(alert)).status()).isEqualTo(404);
        assertThat(Given.ok(berlin.get("/api/v1/alerts?state=ALL&q=Ottawa")).get("items"))
                .noneMatch(item -> Given.id(item).equals(Given.id(alert)));
    }

    /// A word of headquarters is for all, also for one who joins later; a mission's word is between
    /// it and headquarters.
    @Test
    void each_reader_sees_the_words_they_may_see() {
        var alert = Given.id(twice("A tariff is announced"));
        GIVEN.said(ottawa, alert, "{\"step\": \"COMMENT\", \"words\": \"Only from here.\"}");
        GIVEN.said(desk, alert, "{\"step\": \"TAKE\"}");
        GIVEN.filed(london, "A tariff as seen from London", address);

        assertThat(GIVEN.seen(berlin, alert).get("steps")).hasSize(1);
        assertThat(GIVEN.seen(ottawa, alert).get("steps")).hasSize(2);
        assertThat(GIVEN.seen(desk, alert).get("steps")).hasSize(2);
        assertThat(GIVEN.seen(london, alert).get("state").asString()).isEqualTo("TAKEN");
        assertThat(GIVEN.seen(london, alert).get("steps")).hasSize(1);
    }

    @Test
    void after_a_split_who_reported_the_other_matter_no_longer_reads_this_one() {
        var alert = twice("A bridge is closed");
        var second = Given.id(alert.get("sources").get(1));
        Given.ok(
                desk.post(
                        "/api/v1/alerts/" + Given.id(alert) + "/split",
                        "{\"source\": \"%s\", \"reason\": \"Another bridge.\"}".formatted(second)));

        assertThat(ottawa.get("/api/v1/alerts/" + Given.id(alert)).status()).isEqualTo(404);
        assertThat(GIVEN.seen(berlin, Given.id(alert)).get("sources")).hasSize(1);
        assertThat(idSeenBy(ottawa, "A bridge is closed")).isNotEqualTo(Given.id(alert));
    }

    @Test
    void what_was_joined_by_hand_stays_joined_and_the_old_address_leads_on() {
        var one = GIVEN.filed(berlin, "A strike in the north", Given.address());
        var other = GIVEN.filed(ottawa, "A strike in the south", Given.address());
        Given.ok(
                desk.post(
                        "/api/v1/alerts/" + Given.id(one) + "/merge",
                        "{\"other\": \"%s\", \"reason\": \"One strike.\"}"
                                .formatted(Given.id(other))));

        assertThat(GIVEN.seen(desk, Given.id(one)).get("sources")).hasSize(2);
        var led = MINISTRY.browserOf(MINISTRY.desk()).get("/alerts/" + Given.id(other));
        assertThat(led.status()).isEqualTo(303);
        assertThat(led.location()).endsWith("/alerts/" + Given.id(one));
        assertThat(GIVEN.seen(ottawa, Given.id(one)).get("sources")).hasSize(1);
        assertThat(GIVEN.filed(london, "A strike", "https://example.org/other").get("sources"))
                .hasSize(1);
    }

    @Test
    void one_host_one_kind_of_matter_and_days_between_make_one_alert() {
        var host = ", \"host\": \"IS\", \"matter\": \"LAW_OR_POLICY\", \"day\": \"2026-02-%s\"";
        var first = GIVEN.filed(berlin, "A draft law", Given.address(), host.formatted("10"));
        var near = GIVEN.filed(ottawa, "The draft law", Given.address(), host.formatted("13"));
        var far = GIVEN.filed(london, "A draft law", Given.address(), host.formatted("17"));
        var other =
                GIVEN.filed(
                        london,
                        "An incident",
                        Given.address(),
                        ", \"host\": \"IS\", \"matter\": \"INCIDENT\", \"day\": \"2026-02-10\"");

        assertThat(Given.id(near)).isEqualTo(Given.id(first));
        assertThat(GIVEN.seen(desk, Given.id(first)).get("sources").get(1).get("reason").asString())
                .isEqualTo("SAME_MATTER");
        assertThat(Given.id(far)).isNotIn(Given.id(first), Given.id(other));
        assertThat(Given.id(other)).isNotEqualTo(Given.id(first));
    }

    @Test
    void what_comes_after_an_alert_was_cleared_opens_a_new_one() {
        var first = GIVEN.filed(berlin, "A visa change", address);
        GIVEN.said(
                desk, Given.id(first), "{\"step\": \"CLEAR\", \"words\": \"Read and passed on.\"}");
        var next = GIVEN.filed(ottawa, "The visa change", address);

        assertThat(Given.id(next)).isNotEqualTo(Given.id(first));
    }
}
