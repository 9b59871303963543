package chancery.observations.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.observations.Stance;
import chancery.observations.incidents.Directed;
import chancery.observations.measures.Acts;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingPositionsTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final Officer BERLIN = MINISTRY.officerIn("BERLIN");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 15);

    private final Positions positions = MINISTRY.get(Positions.class);
    private final PositionRecords records = MINISTRY.get(PositionRecords.class);
    private final Caller caller = MINISTRY.callerOf(BERLIN);
    private final String directive = Directed.directive();
    private final UUID authority = Acts.authority(new CountryCode("DE"), BERLIN);
    private final IssueMatter issue =
            MINISTRY.get(Issues.class).name(directive, "Vote", List.of(1, 2), MINISTRY.desk());

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }

    private static Instant now() {
        return MINISTRY.chancery().clock().instant();
    }

    private String office() {
        return ok(caller.post(
                        "/api/v1/host-offices",
                        "{\"authority\": \"%s\", \"title\": \"Desk\", \"another\": true}"
                                .formatted(authority)))
                .json()
                .get("id")
                .asString();
    }

    private void met(String office, String capture) {
        ok(
                caller.post(
                        "/api/v1/engagements",
                        """
                        {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-02-10T10:00",
                         "basis": "Agreed by note.", "interlocutors": [{"office": "%s"}], "capture": "%s"}
                        """
                                .formatted(directive, office, capture)));
    }

    private void said(String office, String stance) {
        ok(
                caller.post(
                        "/api/v1/statements",
                        """
                        {"host": "DE", "speaker": "%s", "channel": "PARLIAMENT", "saidOn": "2026-02-20", "extract": "We shall see.",
                         "address": "https://gov.example/2", "digest": "%s", "directive": "%s", "point": 1, "stance": "%s"}
                        """
                                .formatted(office, "ab".repeat(32), directive, stance)));
    }

    private void done(String day) {
        var measure =
                ok(caller.post(
                                "/api/v1/measures",
                                """
                                {"host": "DE", "authority": "%s", "type": "LAW", "title": "Gesetz", "language": "de", "englishTitle": "Vote act"}
                                """
                                        .formatted(authority)))
                        .json()
                        .get("id")
                        .asString();
        ok(
                caller.post(
                        "/api/v1/measures/" + measure + "/stages",
                        "{\"stage\": \"PROPOSED\", \"on\": \"%s\"}".formatted(day)));
        ok(
                caller.post(
                        "/api/v1/measures/" + measure + "/links",
                        "{\"directive\": \"%s\", \"point\": 2}".formatted(directive)));
    }

    @Test
    void three_lanes_show_what_was_said_to_us_in_public_and_done_and_every_step_opens_its_source() {
        var office = office();
        met(office, "1d-- 2d+");
        said(office, "LEANS_FOR");
        done("2026-02-25");

        var course = positions.course(issue.id(), authority, now(), BERLIN);

        assertThat(course.steps())
                .extracting(PositionStep::lane)
                .containsExactly(Lane.SAID_TO_US, Lane.SAID_TO_US, Lane.SAID_IN_PUBLIC, Lane.DONE);
        assertThat(course.in(Lane.SAID_TO_US))
                .extracting(PositionStep::suggests)
                .containsExactlyInAnyOrder(Stance.OPPOSES, Stance.SUPPORTS);
        assertThat(course.in(Lane.DONE).getFirst().suggests()).isEqualTo(Stance.UNKNOWN);
        var browser = MINISTRY.browserOf(BERLIN);
        for (var step : course.steps()) {
            assertThat(browser.get(step.address()).status()).as(step.address()).isEqualTo(200);
        }
        assertThat(course.standing().stance()).isEqualTo(Stance.LEANS_FOR);
        assertThat(course.standing().suggested()).isTrue();
    }

    @Test
    void a_recorded_position_counts_from_then_on_and_stays_beside_the_later_ones() {
        var before = now();
        records.record(
                issue.id(), authority, Stance.OPPOSES, DAY, "The note of the ministry.", BERLIN);
        var between = now();
        records.record(
                issue.id(), authority, Stance.LEANS_FOR, DAY.plusDays(3), "Its answer.", BERLIN);
        records.judge(issue.id(), authority, Influence.DECISIVE, "It drafts the law.", BERLIN);

        assertThat(positions.map(issue, before, BERLIN)).isEmpty();
        assertThat(positions.map(issue, between, BERLIN).getFirst().stance())
                .isEqualTo(Stance.OPPOSES);
        var standing = positions.map(issue, now(), BERLIN).getFirst();
        assertThat(standing.stance()).isEqualTo(Stance.LEANS_FOR);
        assertThat(standing.suggested()).isFalse();
        assertThat(standing.influence()).contains(Influence.DECISIVE);
        assertThat(
                        MINISTRY.get(PositionMoves.class)
                                .movedOn(issue.directive(), between, now(), BERLIN))
                .singleElement()
                .satisfies(move -> assertThat(move.steps()).isEqualTo(3));
        assertThat(positions.course(issue.id(), authority, now(), BERLIN).positions()).hasSize(2);
    }

    @Test
    void pages_show_the_map_and_the_way_in_both_languages() {
        var office = office();
        met(office, "1d+-");
        done("2026-02-26");
        records.record(
                issue.id(), authority, Stance.LEANS_FOR, DAY, "Read from its answer.", BERLIN);
        var browser = MINISTRY.browserOf(BERLIN);
        var map = "/observations/positions/" + issue.id();

        assertThat(browser.get(map + "?from=2020-01-01").body())
                .contains("leans towards support", "Ministry of acts", "towards")
                .contains("picture-dot")
                .doesNotContain(">observations.");
        browser.post("/language", Map.of("language", "fr", "from", map));
        assertThat(browser.get(map + "/" + authority).body())
                .contains("plutôt favorable", "Dit à nous", "Fait")
                .doesNotContain(">observations.");
    }

    @Test
    void issues_are_named_at_headquarters_and_hidden_from_missions_without_the_points() {
        var issues = MINISTRY.get(Issues.class);

        assertThatThrownBy(() -> issues.name(directive, "Other", List.of(1), BERLIN))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> issues.name(directive, "vote", List.of(1), MINISTRY.desk()))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> issues.name(directive, "Other", List.of(7), MINISTRY.desk()))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> issues.issue(issue.id(), MINISTRY.officerIn("OTTAWA")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        records.record(
                                issue.id(),
                                authority,
                                Stance.NEUTRAL,
                                LocalDate.of(2030, 1, 1),
                                "Too early.",
                                BERLIN))
                .isInstanceOf(BadInput.class);
    }
}
