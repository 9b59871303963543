package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingDirectivesTest {

    private final Ministry ministry = Ministry.shared();

    private String reference(String address) {
        return address.replace("/directives/", "").replace('-', ' ');
    }

    @Test
    void the_superseded_and_its_successor_name_each_other_and_the_mission_is_told() {
        var old = Papers.released(ministry, "The old one");
        var next = Papers.released(ministry, "The new one");
        var berlin = ministry.officerIn("BERLIN");
        var tasking = Papers.taskingOf(ministry, old, berlin);
        var director = ministry.browserOf(ministry.director());

        var ended =
                director.post(
                        old + "/end",
                        Map.of(
                                "how", "SUPERSEDED",
                                "why", "The vote was moved.",
                                "successor", reference(next)));

        assertThat(ended.status()).as(ended.body()).isEqualTo(303);
        assertThat(director.get(old).body()).contains("Superseded by", "href=\"" + next + "\"");
        assertThat(director.get(next).body()).contains("Supersedes", "href=\"" + old + "\"");
        assertThat(ministry.browserOf(berlin).get(tasking).body())
                .contains("The vote was moved.", "href=\"" + next + "\"", "The tasking was closed");
        assertThat(ministry.browserOf(berlin).get("/inbox").body()).doesNotContain("The old one");
    }

    @Test
    void a_successor_is_another_directive_in_force_or_nothing_happens() {
        var old = Papers.released(ministry, "Without a successor");
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), "Only a draft");
        var director = ministry.browserOf(ministry.director());

        for (var wrong :
                new String[] {
                    "", reference(old), "26 MINFOR 99999", draft.replace("/directives/", "")
                }) {
            var answer =
                    director.post(
                            old + "/end",
                            Map.of("how", "SUPERSEDED", "why", "Because.", "successor", wrong));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("another directive in force");
        }
        assertThat(director.get(old).body()).doesNotContain("Superseded by <a");
    }

    @Test
    void cancelling_tells_each_mission_why() {
        var address = Papers.released(ministry, "To be cancelled");
        var berne = ministry.officerIn("BERNE");
        var tasking = Papers.taskingOf(ministry, address, berne);

        ministry.browserOf(ministry.director())
                .post(address + "/end", Map.of("how", "CANCELLED", "why", "Overtaken by events."));

        assertThat(ministry.browserOf(berne).get(tasking).body())
                .contains("Overtaken by events.", "cancelled");
        var again =
                ministry.browserOf(ministry.director())
                        .post(address + "/end", Map.of("how", "CLOSED", "why", "Once more."));
        assertThat(again.status()).isEqualTo(403);
    }
}
