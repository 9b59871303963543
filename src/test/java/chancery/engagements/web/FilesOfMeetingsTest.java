package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.files.SampleFiles;
import chancery.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilesOfMeetingsTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void what_was_left_with_the_host_lies_with_the_meeting() {
        var address = Calls.filed(berlin, Calls.tasking("Left in writing"), "1d+");

        var sent =
                berlin.upload(
                        address + "/files",
                        Map.of("part", "LEFT_WITH_HOST"),
                        "aide-memoire.pdf",
                        SampleFiles.pdf("left in writing"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(berlin.get(address).body())
                .contains("aide-memoire.pdf", "Left with the host", "Jonas Reed attached a file");
    }

    @Test
    void headquarters_reads_it_and_adds_none_and_another_mission_sees_nothing() {
        var address = Calls.filed(berlin, Calls.tasking("Read at home"), "1d+");
        berlin.upload(
                address + "/files", Map.of(), "non-paper.pdf", SampleFiles.pdf("read at home"));
        var desk = Calls.MINISTRY.browserOf(Calls.MINISTRY.desk());
        var ottawa = Calls.MINISTRY.browserOf(Calls.MINISTRY.officerIn("OTTAWA"));

        assertThat(desk.get(address).body())
                .contains("non-paper.pdf")
                .doesNotContain("Attach a file");
        assertThat(
                        desk.upload(
                                        address + "/files",
                                        Map.of(),
                                        "more.pdf",
                                        SampleFiles.pdf("from home"))
                                .status())
                .isEqualTo(403);
        assertThat(ottawa.get(address + "/files").status()).isEqualTo(404);
    }

    @Test
    void a_wrong_one_is_withdrawn_with_its_reason() {
        var address = Calls.filed(berlin, Calls.tasking("Wrong paper"), "1d+");
        berlin.upload(
                address + "/files", Map.of(), "wrong.pdf", SampleFiles.pdf("the wrong paper"));
        var page = berlin.get(address).body();
        var withdrawal = page.replaceFirst("(?s).*href=\"(/files/[^\"]+/withdrawal)\".*", "$1");

        assertThat(berlin.get(withdrawal).body()).contains("Withdraw wrong.pdf");
        assertThat(berlin.post(withdrawal, Map.of("why", " ")).status()).isEqualTo(422);
        assertThat(berlin.post(withdrawal, Map.of("why", "Of another meeting.")).status())
                .isEqualTo(303);
        assertThat(berlin.get(address).body())
                .contains("<del>wrong.pdf</del>", "Of another meeting.");
    }
}
