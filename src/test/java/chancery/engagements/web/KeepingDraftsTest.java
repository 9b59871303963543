package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import org.junit.jupiter.api.Test;

class KeepingDraftsTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void brings_back_what_was_half_typed() {
        var tasking = Calls.tasking("Half typed");
        var fields = Calls.form(berlin, tasking, "1d+ and th");
        fields.put("draftRevision", "0");

        assertThat(berlin.post("/engagements/drafts", fields).body())
                .contains("name=\"draftRevision\" value=\"1\"", "Kept as a draft");
        var page = berlin.get("/engagements/new?tasking=" + tasking).body();

        assertThat(page).contains("stands here again", "1d+ and th", "draftRevision\" value=\"1\"");
        assertThat(page).containsPattern("value=\"" + Calls.DESK + "\" checked");
    }

    @Test
    void begins_anew_on_demand() {
        var tasking = Calls.tasking("Begun anew");
        var fields = Calls.form(berlin, tasking, "1d+");
        berlin.post("/engagements/drafts", fields);

        var answer = berlin.post("/engagements/drafts/deletion", fields);

        assertThat(answer.location()).endsWith("/engagements/new?tasking=" + tasking);
        assertThat(berlin.get("/engagements/new?tasking=" + tasking).body())
                .doesNotContain("stands here again");
    }

    @Test
    void does_not_overwrite_what_another_window_kept() {
        var tasking = Calls.tasking("Two windows");
        var fields = Calls.form(berlin, tasking, "1d+");
        berlin.post("/engagements/drafts", fields);
        fields.put("capture", "2d+");

        assertThat(berlin.post("/engagements/drafts", fields).body())
                .contains("another window", "draftRevision\" value=\"0\"");
        assertThat(berlin.get("/engagements/new?tasking=" + tasking).body()).contains(">1d+<");
    }

    @Test
    void is_gone_once_the_form_was_filed_and_does_not_come_back_late() {
        var tasking = Calls.tasking("Filed at last");
        var fields = Calls.form(berlin, tasking, "1d+");
        berlin.post("/engagements/drafts", fields);
        assertThat(berlin.post("/engagements/new", fields).status()).isEqualTo(303);
        fields.put("draftRevision", "1");
        berlin.post("/engagements/drafts", fields);

        assertThat(berlin.get("/engagements/new?tasking=" + tasking).body())
                .doesNotContain("stands here again");
    }

    @Test
    void belongs_to_one_officer() {
        var tasking = Calls.tasking("My own");
        berlin.post("/engagements/drafts", Calls.form(berlin, tasking, "1d+ mine"));
        var ministry = Calls.MINISTRY;

        assertThat(
                        ministry.browserOf(ministry.releaserIn("BERLIN"))
                                .get("/engagements/new?tasking=" + tasking)
                                .body())
                .doesNotContain("1d+ mine");
    }
}
