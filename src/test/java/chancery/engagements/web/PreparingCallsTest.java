package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PreparingCallsTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void tells_on_one_page_what_was_said_here_and_elsewhere() {
        var taskings = Calls.taskings("Briefed");
        var tasking = Objects.requireNonNull(taskings.get("BERLIN"));
        var brief = "/taskings/" + tasking + "/brief";
        assertThat(berlin.get(brief).body())
                .contains("Not yet heard by the present holder: 1, 2", "to be confirmed");

        Calls.filed(berlin, tasking, "1d~ \"will revert\" !\"send the text\" by 2026-04-01");

        assertThat(berlin.get(brief).body())
                .contains("Not yet heard by the present holder: 2", "Last answer here:")
                .contains("will revert", "They promised", "send the text", "Germany")
                .doesNotContain("Elsewhere:");
    }

    @Test
    void prints_a_card_with_boxes_and_their_meaning() {
        var card = berlin.get("/taskings/" + Calls.tasking("Carded") + "/card").body();

        assertThat(card)
                .contains("We ask for support at the vote.", "<span class=\"box\">d</span>")
                .contains("<code>:took-note</code>", "delivered in part");
    }

    @Test
    void is_open_to_those_who_may_see_the_tasking() {
        var ministry = Calls.MINISTRY;
        var ottawa = ministry.browserOf(ministry.officerIn("OTTAWA"));
        var tasking = Calls.tasking("Closed to others");

        assertThat(ottawa.get("/taskings/" + tasking + "/brief").status()).isEqualTo(404);
        assertThat(ottawa.get("/taskings/" + tasking + "/card").status()).isEqualTo(404);
    }
}
