package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointApproachesTest {

    private final Browser berlin = Calls.berlin();

    private Map<String, String> joint(String tasking) {
        var fields = Calls.form(berlin, tasking, "1d+ 2d~");
        fields.put("partners", "NO");
        fields.put("partners[0].state", "FR");
        fields.put("partners[0].led", "yes");
        fields.put("partners[0].points", "1-2");
        fields.put("partners[0].mayBeTold", "That we met, and when.");
        return fields;
    }

    @Test
    void say_who_led_which_points_were_made_jointly_and_what_each_may_be_told() {
        var address =
                Calls.addressIn(
                        berlin.post("/engagements/new", joint(Calls.tasking("Made jointly"))));

        assertThat(berlin.get(address).body())
                .contains("<strong>France</strong>", ">led<", "jointly: points 1-2")
                .contains("May be told: That we met, and when.", "<strong>Norway</strong>")
                .contains("recorded it as a joint approach with FR, NO");
    }

    @Test
    void stand_in_the_brief_for_the_next_call() {
        var tasking = Calls.tasking("Joint in the brief");
        var address = Calls.addressIn(berlin.post("/engagements/new", joint(tasking)));

        assertThat(berlin.get("/taskings/" + tasking + "/brief").body())
                .contains("Partners in earlier approaches here", address);
    }

    @Test
    void are_told_by_the_api_and_corrected_as_a_new_version() {
        var address =
                Calls.addressIn(
                        berlin.post("/engagements/new", joint(Calls.tasking("Joint put right"))));
        var api = Calls.MINISTRY.callerOf(Calls.JONAS);
        var form = berlin.get(address + "/correction").body();
        assertThat(form).contains("name=\"partners[0].state\" value=\"FR\"");

        var partners =
                api.get("/api/v1" + address)
                        .json()
                        .get("versions")
                        .get(0)
                        .get("meeting")
                        .get("partners");

        assertThat(partners.size()).isEqualTo(2);
        assertThat(partners.get(0).get("state").asString()).isEqualTo("FR");
        assertThat(partners.get(0).get("led").asBoolean()).isTrue();
        assertThat(partners.get(0).get("points").toString()).isEqualTo("[1,2]");
    }

    @Test
    void are_open_to_whoever_may_read_the_meeting_and_to_nobody_else() {
        var taskings = Calls.taskings("Joint unseen");
        berlin.post("/engagements/new", joint(Objects.requireNonNull(taskings.get("BERLIN"))));
        var ottawa = Calls.MINISTRY.browserOf(Calls.MINISTRY.officerIn("OTTAWA"));

        assertThat(ottawa.get("/taskings/" + taskings.get("OTTAWA") + "/brief").body())
                .doesNotContain("That we met, and when.");
    }

    @ParameterizedTest
    @CsvSource({
        "partners[0].state, Atlantis, two letters",
        "partners[0].state, '', missing",
        "partners[0].state, DE, is the host",
        "partners[0].points, 0-3, is not a point",
        "partners[0].points, 3-1, is not a point",
        "partners[0].points, many, is not a point",
        "partners[0].led, perhaps, "
    })
    void with_faults_are_told_and_nothing_is_filed(String field, String value, String sentence) {
        var tasking = Calls.tasking("Joint faults");
        var fields = joint(tasking);
        fields.put(field, value);

        var refused = berlin.post("/engagements/new", fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(sentence == null ? "" : sentence);
        assertThat(berlin.get("/taskings/" + tasking + "/brief").body())
                .doesNotContain("<strong>here</strong>");
    }
}
