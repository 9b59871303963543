package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnsweringSubjectsTest {

    private static final Ministry MINISTRY = Calls.MINISTRY;

    private static String wish(String kind, UUID id) {
        return "{\"kind\": \"%s\", \"id\": \"%s\"}".formatted(kind, id);
    }

    @Test
    void gives_out_every_meeting_with_an_office_and_notes_that_it_did() {
        Calls.filed(Calls.berlin(), Calls.tasking("Asked about"), "1d+");
        var auditor = MINISTRY.callerOf(MINISTRY.auditor());

        var given = auditor.post("/api/v1/subject-exports", wish("OFFICE", Calls.DESK));

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body()).contains("Asked about", "Holder of Head of Desk", "BERLIN");
        assertThat(MINISTRY.chancery().exportedJournal())
                .contains("SubjectExported", Calls.DESK.toString());
    }

    @Test
    void gives_it_out_as_a_file_too() {
        Calls.filed(Calls.berlin(), Calls.tasking("Asked for a file"), "1d+");
        var browser = MINISTRY.browserOf(MINISTRY.auditor());
        var form = Map.of("kind", "OFFICE", "id", Calls.DESK.toString(), "format", "csv");

        assertThat(browser.get("/engagements/about?kind=OFFICE&id=" + Calls.DESK).body())
                .contains("Head of Desk", "noted in the journal");
        assertThat(browser.post("/engagements/about", form).body()).contains("Asked for a file");
    }

    @Test
    void is_for_auditors_and_the_legal_service_alone() {
        var officer = MINISTRY.callerOf(Calls.JONAS);

        assertThat(officer.post("/api/v1/subject-exports", wish("OFFICE", Calls.DESK)).status())
                .isEqualTo(403);
        assertThat(Calls.berlin().get("/engagements/about?kind=OFFICE&id=" + Calls.DESK).body())
                .contains("Only an auditor");
    }

    @Test
    void knows_no_subject_that_is_not_there_and_names_what_is_wrong() {
        var auditor = MINISTRY.callerOf(MINISTRY.auditor());

        assertThat(
                        auditor.post("/api/v1/subject-exports", wish("HOLDER", UUID.randomUUID()))
                                .status())
                .isEqualTo(404);
        assertThat(auditor.post("/api/v1/subject-exports", wish("FRIEND", Calls.DESK)).body())
                .contains("\"field\":\"kind\"", "HOLDER, OFFICE, AUTHORITY");
    }
}
