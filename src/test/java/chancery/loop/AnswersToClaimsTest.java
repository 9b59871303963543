package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import chancery.evidence.gate.DraftWithClaim;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// N40: what a host answered to a claim stands beside it from then on.
@TestInstance(PER_CLASS)
class AnswersToClaimsTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);

    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());
    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));
    private DraftWithClaim draft = new DraftWithClaim(MINISTRY, "", "");
    private String engagement = "";

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @BeforeAll
    void a_host_has_answered_at_the_point_of_a_claim() {
        draft =
                DraftWithClaim.of(MINISTRY, "FACT", "The register is open to all.")
                        .restingOnSource("The act")
                        .restingOnSource("The decree");
        draft.released();
        var office = HostSide.foreignMinistryDesk(CHANCERY, MINISTRY, "DE");
        var met =
                berlin.post(
                        "/api/v1/engagements",
                        """
                        {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                         "interlocutors": [{"office": "%s"}], "capture": "1d- \\"our law counts this differently\\""}
                        """
                                .formatted(draft.directive(), office));
        assertThat(met.status()).as(met.body()).isEqualTo(201);
        engagement = met.json().get("id").asString();
    }

    private String address() {
        return "/api/v1/claims/" + draft.claim() + "/answers";
    }

    @Test
    void tied_by_the_mission_it_stands_on_the_page_and_in_the_history_of_the_claim() {
        assertThat(
                        MINISTRY.browserOf(MINISTRY.desk())
                                .get("/evidence/claims/" + draft.claim())
                                .body())
                .contains("An answer speaks to this claim");

        var tied = berlin.post(address(), "{\"engagement\": \"" + engagement + "\"}");
        assertThat(tied.status()).as(tied.body()).isEqualTo(200);
        assertThat(tied.body()).contains("our law counts this differently");
        assertThat(
                        MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"))
                                .post(
                                        "/evidence/claims/" + draft.claim() + "/answers",
                                        Map.of("engagement", engagement))
                                .status())
                .isEqualTo(303);

        var page =
                MINISTRY.browserOf(MINISTRY.desk()).get("/evidence/claims/" + draft.claim()).body();
        assertThat(page)
                .contains("What hosts answered to this claim", "recorded that a host answered")
                .doesNotContain("An answer speaks to this claim");
        assertThat(desk.get(address()).json().get("items").size()).isEqualTo(1);
        assertThat(
                        MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"))
                                .get("/taskings/" + tasking() + "/brief")
                                .body())
                .contains("our law counts this differently");
    }

    private String tasking() {
        return berlin.get("/api/v1/directives/" + draft.directive() + "/taskings")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    @Test
    void what_was_not_said_there_or_is_not_open_is_refused_at_its_field() {
        for (var wrong :
                new String[] {
                    "{}",
                    "{\"engagement\": \"last week\"}",
                    "{\"engagement\": \"00000000-0000-7000-8000-000000000000\"}",
                    "{\"engagement\": \"" + engagement + "\", \"words\": \"No.\"}"
                }) {
            var refused = berlin.post(address(), wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(422);
        }
        assertThat(
                        berlin.post(
                                        address(),
                                        "{\"engagement\": \"00000000-0000-7000-8000-000000000000\"}")
                                .body())
                .contains("No answer in words was recorded in this meeting");
        assertThat(
                        MINISTRY.callerOf(MINISTRY.officerIn("LONDON"))
                                .post(address(), "{\"engagement\": \"" + engagement + "\"}")
                                .status())
                .isEqualTo(404);
    }
}
