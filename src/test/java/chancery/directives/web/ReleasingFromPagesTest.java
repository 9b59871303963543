package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleasingFromPagesTest {

    private final Ministry ministry = Ministry.shared();

    @Test
    void says_every_reason_against_it_at_once() {
        var fields = new LinkedHashMap<>(Papers.fields("Not ready"));
        fields.remove("deliverBy");
        fields.remove("reportBy");
        fields.put("infoPrecedence", "FLASH");
        fields.put("points[0].scope", "france");
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), fields);
        var answer = ministry.browserOf(ministry.director()).post(draft + "/release", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Give every addressed mission at least one point", "BERLIN / DE")
                .contains("Set a day of delivery", "no higher precedence than action");
    }

    @Test
    void tasks_every_mission_and_shows_each_its_own_points() {
        var address = Papers.released(ministry, "Out it goes");
        var berlin = ministry.browserOf(ministry.officerIn("BERLIN")).get(address).body();
        var ottawa = ministry.browserOf(ministry.officerIn("OTTAWA")).get(address);

        assertThat(address).contains("/directives/26-MINFOR-");
        assertThat(berlin)
                .contains("We ask for", "Rui Tavares released it")
                .doesNotContain("Alpine lakes", "NOT RELEASED");
        assertThat(ottawa.status()).isEqualTo(404);
    }

    @Test
    void waits_for_clearance_and_tells_who_objected() {
        var desk = ministry.browserOf(ministry.desk());
        var draft = Papers.drafted(desk, "To be cleared");
        assertThat(desk.post(draft + "/clearances", Map.of("offices", "LEGAL")).status())
                .isEqualTo(303);
        assertThat(
                        ministry.browserOf(ministry.director())
                                .post(draft + "/release", Map.of())
                                .body())
                .contains("Wait for the offices that have not cleared");

        var counsel = ministry.browserOf(ministry.counsel());
        assertThat(
                        counsel.post(draft + "/clearances/LEGAL", Map.of("decision", "OBJECTED"))
                                .status())
                .isEqualTo(422);
        counsel.post(
                draft + "/clearances/LEGAL",
                Map.of("decision", "OBJECTED", "comment", "Cite the treaty."));

        assertThat(desk.get(draft).body())
                .contains("Cite the treaty.", "Ines Falk objected for LEGAL");
    }

    @Test
    void can_be_held_and_pulled_back() {
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), "On hold");
        var director = ministry.browserOf(ministry.director());
        director.post(draft + "/release", Map.of("holdMinutes", "60"));
        assertThat(director.get(draft).body()).contains("unless it is pulled back");

        director.post(draft + "/pull-back", Map.of());

        assertThat(director.get(draft).body()).contains("Rui Tavares pulled it back.");
    }

    @Test
    void is_refused_to_a_mission_and_to_a_step_that_came_late() {
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), "Not yours");
        var berlin = ministry.browserOf(ministry.releaserIn("BERLIN"));
        var director = ministry.browserOf(ministry.director());

        assertThat(berlin.post(draft + "/release", Map.of()).status()).isEqualTo(404);
        assertThat(director.post(draft + "/release", Map.of("revision", "99")).status())
                .isEqualTo(412);
        assertThat(director.post(draft + "/release", Map.of("holdMinutes", "-1")).status())
                .isEqualTo(422);
    }

    @Test
    void shows_before_release_who_receives_what() {
        var desk = ministry.browserOf(ministry.desk());
        Papers.released(ministry, "One more that week");
        var draft = Papers.drafted(desk, "Seen before");
        var page = desk.get(draft + "/preview?first=BERLIN/DE&second=BERNE/CH").body();

        assertThat(page)
                .contains("3 taskings", "Embassy in Berlin", "Liechtenstein", "due that week")
                .contains("They have one point in common.", "Only BERNE/CH", "Alpine lakes");
    }
}
