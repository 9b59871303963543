package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.Stakeholders;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewHoldersTest {

    @Test
    void have_not_heard_what_was_told_to_the_one_before_and_the_page_says_so() {
        var berlin = Calls.berlin();
        var office = Calls.office("Office that changes hands");
        var fields = Calls.form(berlin, Calls.tasking("Told before"), "1d+ 2d~");
        fields.put("interlocutors[0].office", office.toString());
        Calls.addressIn(berlin.post("/engagements/new", fields));
        var address = "/stakeholders/offices/" + office;
        assertThat(berlin.get(address).body()).doesNotContain("not yet heard");

        Calls.MINISTRY
                .get(Stakeholders.class)
                .succeed(
                        office,
                        HolderDraft.toBeConfirmed("Newly come", LocalDate.of(2026, 3, 2)),
                        true,
                        Calls.JONAS);

        assertThat(berlin.get(address).body())
                .contains("not yet heard by its present holder", "points 1, 2");
        assertThat(Calls.MINISTRY.browserOf(Calls.MINISTRY.officerIn("OTTAWA")).get(address).body())
                .doesNotContain("points 1, 2");
    }
}
