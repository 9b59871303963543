package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.CountryCode;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingMeetingsTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void knows_host_directive_zone_and_whom_the_points_are_owed_to() {
        var page = berlin.get("/engagements/new?tasking=" + Calls.tasking("Known")).body();

        assertThat(page)
                .contains("Germany", "Known", "Europe/Berlin", "value=\"2026-03-0")
                .contains("Holder of Head of Desk", "will revert in March");
        assertThat(page.indexOf("Foreign Office of calls"))
                .isBetween(page.indexOf("Owed to"), page.indexOf("Ministry of calls"));
    }

    @Test
    void files_one_line_and_shows_it_point_by_point() {
        var line = "1d~ \"will revert\" 2w:timing !\"send the text\" by 2026-04-01";
        var page = berlin.get(Calls.filed(berlin, Calls.tasking("Filed"), line)).body();

        assertThat(page)
                .contains("We ask for <em>support</em> at the vote.", "non-committal")
                .contains("will revert", "withheld", "timing", "as worded in version 1")
                .contains(
                        "They promised", "send the text", "Head of Desk", "Holder of Head of Desk")
                .contains("Jonas Reed filed what happened, version 1, 2 points.");
    }

    @Test
    void says_the_line_back_before_anything_is_saved() {
        var fields = Calls.form(berlin, Calls.tasking("Echoed"), "1d+ 2w:timing");

        assertThat(berlin.post("/engagements/echo", fields).body())
                .contains(
                        "Point 1: delivered; host agreed.", "Point 2: withheld, because of timing.")
                .doesNotContain("<html");
        fields.put("capture", "1d+ 7d");
        assertThat(berlin.post("/engagements/echo", fields).body())
                .contains("not asked of you here: 7", "1d+ 7d\n    ^");
        fields.put("capture", "1x");
        assertThat(berlin.post("/engagements/echo", fields).body()).contains("1x\n", "^");
    }

    @Test
    void checks_on_the_whole_page_where_no_script_runs() {
        var fields = Calls.form(berlin, Calls.tasking("Checked"), "1d+");
        fields.put("summary", "A long talk.");

        var page = berlin.post("/engagements/check", fields).body();

        assertThat(page).contains("<html", "Point 1: delivered; host agreed.", "A long talk.");
        assertThat(page).containsPattern("value=\"" + Calls.DESK + "\" checked");
    }

    @Test
    void tells_every_fault_and_loses_nothing() {
        var tasking = Calls.tasking("Faulty call");
        var fields = Calls.form(berlin, tasking, "1d+ oops");
        fields.put("summary", "It rained.");
        fields.put("partners", "Atlantis");

        var answer = berlin.post("/engagements/new", fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("oops", "It rained.", "Atlantis", "2026-03-01T10:30");
        assertThat(berlin.get("/engagements/new?tasking=" + tasking).body())
                .contains("stands here again", "It rained.");
    }

    @Test
    void files_a_form_sent_twice_once() {
        var fields = Calls.form(berlin, Calls.tasking("Sent twice"), "1d+");

        var first = Calls.addressIn(berlin.post("/engagements/new", fields));

        assertThat(Calls.addressIn(berlin.post("/engagements/new", fields))).isEqualTo(first);
    }

    @Test
    void goes_on_to_another_with_host_directive_and_day() {
        var tasking = Calls.tasking("Two calls");
        var fields = Calls.form(berlin, tasking, "1d+");
        fields.put("another", "yes");

        var next = berlin.post("/engagements/new", fields).location();

        assertThat(next).contains("tasking=" + tasking, "heldAt=2026-03-01T10:30");
        assertThat(berlin.get(next.replaceFirst("^https?://[^/]+", "")).body())
                .contains("value=\"2026-03-01T10:30\"", "Saved.", "Head of Desk")
                .doesNotContain("stands here again");
    }

    @Test
    void adds_one_who_is_missing_only_when_all_is_well() {
        var fields = Calls.form(berlin, Calls.tasking("Missing one"), "1d+ oops");
        fields.remove("interlocutors[0].office");
        fields.put("interlocutors[900].authority", authorityOfDesk());
        fields.put("interlocutors[900].title", "Deputy of Nowhere");
        fields.put("interlocutors[900].name", "Nina Newcomer");
        fields.put("interlocutors[900].rank", "WORKING");
        assertThat(berlin.post("/engagements/new", fields).status()).isEqualTo(422);
        assertThat(titles()).doesNotContain("Deputy of Nowhere");

        fields.put("capture", "1d+");
        var page = berlin.get(Calls.addressIn(berlin.post("/engagements/new", fields))).body();

        assertThat(page).contains("Deputy of Nowhere", "Nina Newcomer");
        assertThat(titles()).containsOnlyOnce("Deputy of Nowhere");
    }

    private static String authorityOfDesk() {
        return Calls.MINISTRY
                .get(Stakeholders.class)
                .office(Calls.DESK, Calls.JONAS)
                .authority()
                .toString();
    }

    private static List<String> titles() {
        return Calls.MINISTRY
                .get(Stakeholders.class)
                .officesOf(new CountryCode("DE"), Calls.JONAS)
                .stream()
                .map(HostOffice::title)
                .toList();
    }

    @Test
    void asks_for_a_basis_beside_the_foreign_ministry() {
        var fields = Calls.form(berlin, Calls.tasking("With a basis"), "1d+");
        fields.put("interlocutors[1].office", Calls.INTERIOR.toString());
        assertThat(berlin.post("/engagements/new", fields).body())
                .contains("say on what basis it was approached");

        fields.put("basis", "notified to the foreign ministry");

        assertThat(berlin.post("/engagements/new", fields).status()).isEqualTo(303);
    }

    @Test
    void takes_points_one_by_one_instead_of_the_line() {
        var fields = Calls.form(berlin, Calls.tasking("Point by point"), "");
        fields.put("points[1].number", "1");
        fields.put("points[1].delivery", "ADAPTED");
        fields.put("points[1].response", "TOOK_NOTE");
        fields.put("points[2].number", "2");
        fields.put("points[2].delivery", "");
        fields.put("commitments[0].side", "OURS");
        fields.put("commitments[0].what", "send a paper");
        fields.put("commitments[0].due", "2026-03-20");

        var page = berlin.get(Calls.addressIn(berlin.post("/engagements/new", fields))).body();

        assertThat(page).contains("adapted", "took note", "We promised", "send a paper");
    }

    @Test
    void records_a_meeting_without_instruction_too() {
        assertThat(berlin.get("/engagements/new").body())
                .contains("/engagements/new?mission=BERLIN&amp;host=DE");
        var fields = Calls.form(berlin, Calls.tasking("Not this one"), "");
        fields.remove("tasking");
        fields.remove("directive");
        fields.remove("capture");
        fields.put("subject", "A courtesy");
        fields.put("summary", "They were kind.");

        var page = berlin.get(Calls.addressIn(berlin.post("/engagements/new", fields))).body();

        assertThat(page).contains("A courtesy", "They were kind.");
    }

    @Test
    void is_for_officers_of_the_mission() {
        var tasking = Calls.tasking("Not yours");
        var address = "/engagements/new?tasking=" + tasking;
        var ministry = Calls.MINISTRY;

        assertThat(ministry.browserOf(ministry.officerIn("OTTAWA")).get(address).status())
                .isEqualTo(404);
        assertThat(ministry.browserOf(ministry.desk()).get(address).status()).isEqualTo(403);
    }
}
