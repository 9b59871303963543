package chancery.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.alerts.rules.RuleKind;
import chancery.alerts.rules.RuleWatch;
import chancery.alerts.rules.Rules;
import chancery.journal.Followers;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.Precedence;
import chancery.stakeholders.Adding;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Rules find what happened, tell the past in the same words, and raise each finding once.
class RaisingByRuleTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final Given GIVEN = new Given(MINISTRY);

    private static String directive = "";
    private static UUID minister = new UUID(0, 0);
    private static Instant morning = RunningChancery.MONDAY;

    private final Caller desk = GIVEN.desk();
    private final Caller berlin = GIVEN.mission("BERLIN");

    @BeforeAll
    static void releaseADirective() {
        var draft =
                Given.ok(
                        GIVEN.desk()
                                .post(
                                        "/api/v1/directives",
                                        """
                                        {"kind": "DEMARCHE_REQUEST", "subject": "Fisheries vote", "objective": "Learn the vote.",
                                         "addressees": "germany canada", "deliverBy": "2026-03-10", "reportBy": "2026-03-17",
                                         "points": [{"number": 1, "kind": "ASK", "text": "How will you vote?", "scope": "all"},
                                                    {"number": 2, "kind": "CORE", "text": "We value a rule.", "scope": "all"}]}
                                        """));
        directive =
                Given.ok(
                                GIVEN.as(MINISTRY.director())
                                        .post(
                                                "/api/v1/directives/"
                                                        + Given.id(draft)
                                                        + "/release",
                                                "{}"))
                        .get("key")
                        .asString();
        minister = minister(MINISTRY.officerIn("BERLIN"));
    }

    private static UUID minister(Officer officer) {
        var stakeholders = CHANCERY.get(Stakeholders.class);
        var authority =
                added(
                        stakeholders.addAuthority(
                                new CountryCode("DE"),
                                new AuthorityDraft(
                                        AuthorityKind.FOREIGN_MINISTRY,
                                        AuthorityLevel.CENTRAL,
                                        "Foreign ministry",
                                        "Foreign ministry",
                                        Optional.empty(),
                                        "",
                                        Optional.empty()),
                                true,
                                officer));
        var office =
                added(
                        stakeholders.addOffice(
                                authority.id(),
                                new HostOfficeDraft(
                                        "Minister",
                                        "Minister",
                                        ApproachLevel.MINISTER,
                                        Optional.empty()),
                                true,
                                officer));
        stakeholders.succeed(
                office.id(),
                HolderDraft.toBeConfirmed("Anna Beispiel", LocalDate.of(2025, 1, 1)),
                true,
                officer);
        return office.id();
    }

    private static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Adding.Added<T>(var what) -> what;
            case Adding.Alike<T>(var there) ->
                    throw new AssertionError("there is already " + there);
        };
    }

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @AfterEach
    void switchOff() {
        // Always a little later than before: the last setting of a rule is the one that counts.
        morning = morning.plus(Duration.ofMinutes(10));
        CHANCERY.clock().moveTo(morning);
        for (var kind : RuleKind.values()) {
            CHANCERY.get(Rules.class)
                    .set(kind, kind.usual(), kind.precedence(), false, MINISTRY.desk());
        }
    }

    private void switchOn(String rule, int threshold) {
        Given.ok(
                desk.send(
                        "PUT",
                        "/api/v1/alert-rules/" + rule,
                        "{\"threshold\": %d, \"on\": true}".formatted(threshold),
                        Optional.empty(),
                        Optional.empty()));
    }

    private JsonNode met(String capture) {
        return Given.ok(
                berlin.post(
                        "/api/v1/engagements",
                        """
                        {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                         "interlocutors": [{"office": "%s"}], "capture": "%s"}
                        """
                                .formatted(directive, minister, capture.replace("\"", "\\\""))));
    }

    private JsonNode raised(String rule) {
        return Given.ok(desk.get("/api/v1/alerts?state=ALL&rule=" + rule)).get("items");
    }

    /// No clock is turned and no door is pressed: the journal's follower raises it.
    @Test
    void a_refusal_by_a_minister_becomes_an_alert_by_itself() throws InterruptedException {
        switchOn("refusal", ApproachLevel.MINISTER.ordinal());
        var meeting = Given.id(met("1d-- 2d+"));
        for (int tries = 0; tries < 100 && raised("REFUSAL").isEmpty(); tries++) {
            Thread.sleep(100);
        }

        assertThat(raised("REFUSAL")).hasSize(1);
        var alert = raised("REFUSAL").get(0);
        assertThat(alert.get("what").asString())
                .isEqualTo(
                        "Germany refused point 1 of "
                                + directive.replace('-', ' ')
                                + "; highest level met: minister");
        assertThat(alert.get("precedence").asString()).isEqualTo("PRIORITY");
        assertThat(alert.get("sources").get(0).get("link").asString())
                .isEqualTo("/engagements/" + meeting);
        assertThat(GIVEN.seen(berlin, Given.id(alert)).get("sources")).hasSize(1);
        assertThat(GIVEN.mission("OTTAWA").get("/api/v1/alerts/" + Given.id(alert)).status())
                .isEqualTo(404);
        theFollowerStartsAnewAndRaisesNothingTwice(Given.id(alert));
    }

    private void theFollowerStartsAnewAndRaisesNothingTwice(String alert) {
        var followers = CHANCERY.get(Followers.class);
        followers.replay("alert rules");
        assertThat(followers.catchUp()).isTrue();

        assertThat(raised("REFUSAL")).hasSize(1);
        assertThat(GIVEN.seen(desk, alert).get("sources")).hasSize(1);
        assertThat(followers.standing())
                .filteredOn(standing -> standing.follower().name().equals("alert rules"))
                .singleElement()
                .satisfies(standing -> assertThat(standing.position()).isPositive());
    }

    @Test
    void before_it_is_switched_on_it_tells_what_it_would_have_raised() {
        met("1d--");
        var trial = Given.ok(desk.get("/api/v1/alert-rules/refusal/trial?threshold=4"));
        int would = trial.get("wouldHaveRaised").asInt();
        assertThat(would).isPositive();
        assertThat(trial.get("items")).hasSize(would);
        assertThat(
                        Given.ok(desk.get("/api/v1/alert-rules/refusal/trial?threshold=5"))
                                .get("wouldHaveRaised")
                                .asInt())
                .isZero();
        var page =
                MINISTRY.browserOf(MINISTRY.desk()).get("/alerts/rules/refusal?threshold=4").body();
        assertThat(page)
                .contains("A host refuses a point, spoken to at this level or above: minister.")
                .contains("It would have raised " + would);
    }

    @Test
    void a_promise_is_overdue_once_and_clears_when_it_is_kept() {
        switchOn("overdue-commitment", 5);
        var meeting = met("2d+ !\"a draft\" by 2026-03-05");
        var commitment = Given.id(meeting.get("commitments").get(0));
        CHANCERY.clock().moveTo(Instant.parse("2026-03-10T23:00:00Z"));
        CHANCERY.get(RuleWatch.class).look();
        assertThat(about(commitment)).isEmpty();
        CHANCERY.clock().moveTo(Instant.parse("2026-03-11T06:00:00Z"));
        CHANCERY.get(RuleWatch.class).look();
        CHANCERY.get(RuleWatch.class).look();
        assertThat(about(commitment)).hasSize(1);
        assertThat(about(commitment).get(0).get("what").asString())
                .contains("Germany", "5 Mar 2026");

        Given.ok(
                berlin.post(
                        "/api/v1/commitments/" + commitment + "/outcome",
                        "{\"outcome\": \"BROKEN\", \"note\": \"It did not come.\"}"));
        sealed();
        assertThat(about(commitment).get(0).get("state").asString()).isEqualTo("CLEARED");
    }

    private JsonNode about(String record) {
        return Given.ok(desk.get("/api/v1/alerts?state=ALL&record=" + record)).get("items");
    }

    private static void sealed() {
        CHANCERY.exportedJournal();
        assertThat(CHANCERY.get(Followers.class).catchUp()).isTrue();
    }

    @Test
    void a_round_that_closes_with_a_low_share_is_told_to_headquarters_alone() {
        switchOn("low-share", 90);
        CHANCERY.clock().moveTo(Instant.parse("2026-03-12T06:00:00Z"));
        CHANCERY.get(RuleWatch.class).look();

        assertThat(raised("LOW_SHARE")).hasSize(1);
        assertThat(raised("LOW_SHARE").get(0).get("what").asString())
                .startsWith("Round 1 of " + directive.replace('-', ' '))
                .contains("of 4 points delivered");
        assertThat(Given.ok(berlin.get("/api/v1/alerts?state=ALL&rule=LOW_SHARE")).get("items"))
                .isEmpty();
    }

    @Test
    void a_retracted_source_is_told_and_clears_when_it_stands_again() {
        switchOn("retracted-source", 0);
        var source =
                Given.id(
                        Given.ok(
                                desk.post(
                                        "/api/v1/sources",
                                        """
                                        {"kind": "OFFICIAL_STATISTICS", "author": "STATISTICAL_OFFICE", "publisher": "Office of Figures",
                                         "title": "Recorded offences", "published": "2024-05", "accessedOn": "2026-03-01",
                                         "edition": "2", "address": "https://figures.example/offences", "language": "en"}
                                        """)));
        stands(source, "RETRACTED");
        assertThat(about(source)).hasSize(1);
        assertThat(about(source).get(0).get("what").asString())
                .isEqualTo("Retracted on 1 Mar 2026: Recorded offences (Office of Figures)");
        stands(source, "STANDS");
        assertThat(about(source).get(0).get("state").asString()).isEqualTo("CLEARED");
    }

    private void stands(String source, String standing) {
        Given.ok(
                desk.post(
                        "/api/v1/sources/" + source + "/standing",
                        "{\"standing\": \"%s\", \"since\": \"2026-03-01\", \"reason\": \"The office says so.\"}"
                                .formatted(standing)));
        sealed();
    }

    @Test
    void who_set_a_rule_is_kept_and_only_headquarters_sets_one() {
        switchOn("low-share", 30);
        var page = MINISTRY.browserOf(MINISTRY.desk()).get("/alerts/rules/low-share").body();
        assertThat(page).contains("Clara Voss switched it on with 30; it would have raised");
        var refused =
                berlin.send(
                        "PUT",
                        "/api/v1/alert-rules/low-share",
                        "{\"threshold\": 30, \"on\": true}",
                        Optional.empty(),
                        Optional.empty());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(CHANCERY.get(Rules.class).settings(MINISTRY.desk()))
                .filteredOn(setting -> setting.kind() == RuleKind.LOW_SHARE)
                .singleElement()
                .satisfies(setting -> {
                    assertThat(setting.on()).isTrue();
                    assertThat(setting.precedence()).isEqualTo(Precedence.ROUTINE);
                });
    }
}
