package chancery.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.alerts.escalation.Escalations;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// An alert is new, taken, resting, escalated, cleared; who says so when is a fact.
class TakingAlertsTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final Given GIVEN = new Given(MINISTRY);

    private final Caller desk = GIVEN.desk();
    private final Caller berlin = GIVEN.mission("BERLIN");

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @AfterEach
    void backToMonday() {
        CHANCERY.clock().moveTo(RunningChancery.MONDAY);
    }

    private String alert(String more) {
        return Given.id(GIVEN.filed(berlin, "A new matter", Given.address(), more));
    }

    private String state(String alert) {
        return GIVEN.seen(desk, alert).get("state").asString();
    }

    private static void waitUntil(String instant) {
        CHANCERY.clock().moveTo(Instant.parse(instant));
        CHANCERY.get(Escalations.class).escalateDue();
    }

    /// A page shows the next ones from where it ended, whatever is filed or cleared meanwhile.
    @Test
    void the_list_is_read_page_by_page_and_nothing_is_left_out_or_told_twice() {
        var host = ", \"host\": \"NO\", \"matter\": \"%s\", \"day\": \"2026-02-%02d\"";
        var filed = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            var more = host.formatted(i % 2 == 0 ? "SECURITY" : "OTHER", 1 + 4 * (i / 2));
            filed.add(Given.id(GIVEN.filed(GIVEN.desk(), "Paged " + i, Given.address(), more)));
        }
        var seen = new ArrayList<String>();
        var address = "/api/v1/alerts?q=Paged&limit=3";
        for (var next = Optional.of(""); next.isPresent(); ) {
            var slice =
                    Given.ok(
                            GIVEN.desk()
                                    .get(
                                            address
                                                    + (next.get().isEmpty()
                                                            ? ""
                                                            : "&after=" + next.get())));
            slice.get("items").forEach(item -> seen.add(Given.id(item)));
            next = Optional.ofNullable(slice.get("next")).map(JsonNode::asString);
            GIVEN.said(
                    GIVEN.desk(), seen.getFirst(), "{\"step\": \"COMMENT\", \"words\": \"Read.\"}");
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(filed);
        assertThat(GIVEN.desk().get("/api/v1/alerts?after=nowhere").status()).isEqualTo(422);
        assertThat(GIVEN.desk().get("/api/v1/alerts?limit=0").body()).contains("limit");
    }

    @Test
    void it_is_taken_laid_to_rest_comes_back_and_is_cleared() {
        var alert = alert("");
        assertThat(state(alert)).isEqualTo("NEW");
        var taken = GIVEN.said(desk, alert, "{\"step\": \"TAKE\"}");
        assertThat(taken.get("state").asString()).isEqualTo("TAKEN");
        assertThat(taken.get("takenBy").asString()).isEqualTo("MINFOR");
        GIVEN.said(desk, alert, "{\"step\": \"SNOOZE\", \"until\": \"2026-03-04\"}");
        assertThat(state(alert)).isEqualTo("SNOOZED");
        CHANCERY.clock().moveTo(Instant.parse("2026-03-05T08:00:00Z"));
        assertThat(state(alert)).isEqualTo("TAKEN");
        GIVEN.said(desk, alert, "{\"step\": \"CLEAR\", \"words\": \"Answered by note.\"}");
        assertThat(state(alert)).isEqualTo("CLEARED");
        GIVEN.said(desk, alert, "{\"step\": \"REOPEN\", \"words\": \"It came up again.\"}");
        assertThat(state(alert)).isEqualTo("NEW");
    }

    @Test
    void every_step_is_told_in_the_history_in_both_languages() {
        var alert = alert("");
        GIVEN.said(desk, alert, "{\"step\": \"TAKE\"}");
        GIVEN.said(desk, alert, "{\"step\": \"CLEAR\", \"words\": \"Done.\"}");
        var browser = MINISTRY.browserOf(MINISTRY.desk());

        assertThat(browser.get("/alerts/" + alert).body())
                .contains("Jonas Reed raised an alert for BERLIN.")
                .contains("Clara Voss took it for MINFOR.", "Clara Voss cleared it for MINFOR.");
        browser.post("/language", Map.of("language", "fr", "from", "/alerts"));
        assertThat(browser.get("/alerts/" + alert).body())
                .contains("Jonas Reed a donné l'alerte pour BERLIN.", "Une source");
    }

    @Test
    void the_list_knows_every_state() {
        var fresh = alert("");
        var taken = alert("");
        GIVEN.said(desk, taken, "{\"step\": \"TAKE\"}");
        var resting = alert("");
        GIVEN.said(desk, resting, "{\"step\": \"SNOOZE\", \"until\": \"2026-03-09\"}");
        var cleared = alert("");
        GIVEN.said(desk, cleared, "{\"step\": \"CLEAR\", \"words\": \"Seen.\"}");

        assertThat(listed("NEW")).contains(fresh).doesNotContain(taken, resting, cleared);
        assertThat(listed("TAKEN")).contains(taken).doesNotContain(fresh, resting, cleared);
        assertThat(listed("SNOOZED")).contains(resting).doesNotContain(fresh, taken, cleared);
        assertThat(listed("CLEARED")).contains(cleared).doesNotContain(fresh, taken, resting);
        assertThat(listed("OPEN")).contains(fresh, taken, resting).doesNotContain(cleared);
        assertThat(listed("ALL")).contains(fresh, taken, resting, cleared);
    }

    private String listed(String state) {
        return desk.get("/api/v1/alerts?state=" + state).body();
    }

    @Test
    void one_without_a_word_for_two_weeks_is_stale() {
        var left = alert("");
        GIVEN.said(desk, left, "{\"step\": \"TAKE\"}");
        var minded = alert("");
        GIVEN.said(desk, minded, "{\"step\": \"TAKE\"}");
        CHANCERY.clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(10)));
        GIVEN.said(desk, minded, "{\"step\": \"COMMENT\", \"words\": \"Still open.\"}");
        CHANCERY.clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(15)));

        assertThat(listed("STALE")).contains(left).doesNotContain(minded);
    }

    /// Headquarters works nine to five in Lisbon: filed on Monday before nine, 24 working hours end
    /// on Wednesday at five.
    @Test
    void what_nobody_takes_is_escalated_after_its_working_hours() {
        CHANCERY.clock().moveTo(Instant.parse("2026-03-02T08:00:00Z"));
        var alert = alert("");
        assertThat(GIVEN.seen(desk, alert).get("dueAt").asString())
                .isEqualTo("2026-03-04T17:00:00Z");
        waitUntil("2026-03-04T16:59:00Z");
        assertThat(state(alert)).isEqualTo("NEW");
        waitUntil("2026-03-04T17:05:00Z");
        assertThat(state(alert)).isEqualTo("ESCALATED");
        assertThat(GIVEN.said(desk, alert, "{\"step\": \"TAKE\"}").get("state").asString())
                .isEqualTo("TAKEN");
    }

    @Test
    void what_is_taken_is_not_escalated() {
        var alert = alert("");
        GIVEN.said(desk, alert, "{\"step\": \"TAKE\"}");
        waitUntil("2026-03-20T12:00:00Z");

        assertThat(state(alert)).isEqualTo("TAKEN");
    }

    @Test
    void night_and_weekend_count_only_where_the_precedence_orders_it() {
        CHANCERY.clock().moveTo(Instant.parse("2026-03-06T18:00:00Z"));
        var flash = alert(", \"precedence\": \"FLASH\"");
        var night = alert(", \"precedence\": \"IMMEDIATE\", \"nightAction\": true");
        var immediate = alert(", \"precedence\": \"IMMEDIATE\"");
        waitUntil("2026-03-06T19:01:00Z");
        assertThat(state(flash)).isEqualTo("ESCALATED");
        assertThat(state(night)).isEqualTo("NEW");
        waitUntil("2026-03-06T20:01:00Z");
        assertThat(state(night)).isEqualTo("ESCALATED");
        assertThat(state(immediate)).isEqualTo("NEW");
        waitUntil("2026-03-09T10:59:00Z");
        assertThat(state(immediate)).isEqualTo("NEW");
        waitUntil("2026-03-09T11:01:00Z");
        assertThat(state(immediate)).isEqualTo("ESCALATED");
    }

    @Test
    void readers_and_missions_are_told_what_is_not_theirs() {
        var alert = alert("");
        var auditor = GIVEN.as(MINISTRY.auditor());

        assertThat(
                        auditor.post("/api/v1/alerts/" + alert + "/steps", "{\"step\": \"TAKE\"}")
                                .status())
                .isEqualTo(403);
        var cleared =
                berlin.post(
                        "/api/v1/alerts/" + alert + "/steps",
                        "{\"step\": \"CLEAR\", \"words\": \"Settled.\"}");
        assertThat(cleared.status()).isEqualTo(403);
        assertThat(cleared.body()).contains("An office of headquarters does this");
        assertThat(state(alert)).isEqualTo("NEW");
    }

    @Test
    void the_list_leaves_as_a_file() {
        var alert = alert("");
        var csv = MINISTRY.browserOf(MINISTRY.desk()).get("/alerts?format=csv");

        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body()).contains("Precedence", "/alerts/" + alert);
    }
}
