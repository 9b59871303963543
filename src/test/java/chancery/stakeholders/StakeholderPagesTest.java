package chancery.stakeholders;

import static chancery.stakeholders.Embassies.GERMANY;
import static chancery.stakeholders.Embassies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class StakeholderPagesTest {

    private static final String NEW = "/stakeholders/DE/authorities/new";

    private final Embassies ministry = Embassies.running();
    private final Stakeholders stakeholders = ministry.bean(Stakeholders.class);
    private Browser browser;
    private Officer officer;

    @BeforeAll
    void sign_in() {
        browser = new Browser(ministry, "berlin.political");
        officer = ministry.officer("berlin.political");
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    @Test
    void an_officer_adds_authority_office_and_holder_and_sees_them_on_the_host_page() {
        var authority =
                added(
                        NEW,
                        "/stakeholders/DE/authorities",
                        Map.of("name", "Auswärtiges Amt", "kind", "FOREIGN_MINISTRY"));
        var office =
                added(
                        authority + "/offices/new",
                        authority + "/offices",
                        Map.of(
                                "title",
                                "Bundesminister",
                                "englishTitle",
                                "Foreign Minister",
                                "rank",
                                "MINISTER"));
        added(
                office + "/holders/new",
                office + "/holders",
                Map.of(
                        "name",
                        "Lena <b>Beispiel",
                        "from",
                        "2025-05-06",
                        "email",
                        "buero@amt.example"));

        assertThat(browser.get("/stakeholders/DE").body())
                .contains("Auswärtiges Amt", "Bundesminister", "Lena &lt;b")
                .doesNotContain("<b>Beispiel");
        assertThat(browser.get(office).body())
                .contains("Jonas Reed noted that Lena", "mailto:buero@amt.example");
        assertThat(browser.get(authority).body()).contains("Jonas Reed added the authority.");
    }

    @Test
    void what_looks_alike_is_answered_with_409_and_taken_with_a_tick() {
        added(
                NEW,
                "/stakeholders/DE/authorities",
                Map.of("name", "Statistisches Bundesamt", "kind", "REGULATOR"));
        var again = Map.of("name", "Statistisches Bundesamt.", "kind", "REGULATOR");
        var answer = browser.post(NEW, "/stakeholders/DE/authorities", again);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(
                        "looks like this is there already",
                        "name=\"another\"",
                        "value=\"Statistisches Bundesamt.\"");
        added(
                NEW,
                "/stakeholders/DE/authorities",
                Map.of("name", "Statistisches Bundesamt.", "kind", "REGULATOR", "another", "true"));
    }

    @Test
    void a_form_that_cannot_be_taken_keeps_what_was_entered_and_tells_each_fault() {
        var answer =
                browser.post(
                        NEW,
                        "/stakeholders/DE/authorities",
                        Map.of("name", "", "kind", "CASTLE", "basis", "kept words"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is needed.", "Choose one of", "kept words");
    }

    @Test
    void steps_on_the_page_of_an_office_work_and_refuse_clearly() {
        var office = Given.office(stakeholders, GERMANY, "Steps", officer);
        var page = "/stakeholders/offices/" + office.id();
        var holder =
                Given.what(
                        stakeholders.succeed(
                                office.id(),
                                HolderDraft.toBeConfirmed("Uwe Stufe", TODAY),
                                false,
                                officer));
        var steps = "/stakeholders/holders/" + holder.id();

        assertThat(browser.get(page).body()).contains("to be confirmed");
        assertThat(browser.post(page, steps + "/verification", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(browser.get(page).body()).contains("Verified on 2 Mar 2026");
        assertThat(
                        browser.post(page, steps + "/departure", Map.of("to", "2020-01-01"))
                                .statusCode())
                .isEqualTo(422);
        var cover =
                Map.of(
                        "seat",
                        ministry.seat("berlin.political").toString(),
                        "from",
                        TODAY.toString());
        assertThat(browser.post(page, page + "/covers", cover).statusCode()).isEqualTo(303);
        assertThat(browser.post(page, page + "/covers", cover).body())
                .contains("covers this office during these days already");
    }

    @Test
    void a_correction_made_on_an_old_page_is_refused() {
        var authority =
                Given.added(stakeholders, GERMANY, Given.ministry("Amt für Irrtum"), officer);
        var page = "/stakeholders/authorities/" + authority.id() + "/correction";
        var fields =
                Map.of(
                        "name",
                        "Amt für Klarheit",
                        "kind",
                        "REGULATOR",
                        "version",
                        authority.version().toString());

        assertThat(browser.post(page, page, fields).statusCode()).isEqualTo(303);
        assertThat(browser.post(page, page, fields).statusCode()).isEqualTo(412);
        assertThat(stakeholders.authority(authority.id(), officer).name())
                .isEqualTo("Amt für Klarheit");
    }

    @Test
    void lists_can_be_filtered_and_exported() {
        Given.office(stakeholders, GERMANY, "Exports", officer);
        Given.added(stakeholders, GERMANY, Given.ministry("=HYPERLINK(1)"), officer);

        assertThat(browser.get("/stakeholders?text=EXPORTS&host=DE").body())
                .contains("Minister of Exports");
        assertThat(browser.get("/stakeholders?format=csv&host=DE&text=").body())
                .startsWith("host,authority,authority_en,kind,level,office")
                .contains("DE,Ministry of Exports", "'=HYPERLINK(1)");
        assertThat(browser.get("/stakeholders?format=json&text=exports").body())
                .contains("\"office\":\"Minister of Exports\"");
        assertThat(browser.get("/stakeholders?format=pdf").statusCode()).isEqualTo(422);
    }

    @Test
    void a_file_is_tried_and_then_taken() {
        var file = "host;authority;kind\nDE;Deutsche Probestelle;REGULATOR\nDE;Ohne Art;\n";
        var tried =
                browser.upload("/stakeholders/import", "/stakeholders/import/trial", "file", file);

        assertThat(tried.body())
                .contains("What taking it would do", "Take one row", "Deutsche Probestelle");
        assertThat(browser.get("/stakeholders/DE").body()).doesNotContain("Deutsche Probestelle");
        assertThat(
                        browser.upload("/stakeholders/import", "/stakeholders/import", "text", file)
                                .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/stakeholders/DE").body())
                .contains("Deutsche Probestelle")
                .doesNotContain("Ohne Art");
        assertThat(
                        browser.upload(
                                        "/stakeholders/import",
                                        "/stakeholders/import/trial",
                                        "file",
                                        "")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void every_page_speaks_french_too() {
        var french = new Browser(ministry, "berlin.political").speaking("fr");

        assertThat(french.get("/stakeholders").body()).contains("Interlocuteurs", "Allemagne");
        assertThat(french.get(NEW).body())
                .contains("Voie convenue", "ministère des affaires étrangères")
                .doesNotContain("stakeholders.");
    }

    @Test
    void what_is_not_open_looks_like_what_is_not_there() {
        var authority =
                Given.added(stakeholders, GERMANY, Given.ministry("Geheimes Archiv"), officer);
        var other = new Browser(ministry, "ottawa.political");

        assertThat(other.get("/stakeholders/authorities/" + authority.id()).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/stakeholders/DE").body())
                .doesNotContain("Geheimes Archiv", "Add an authority");
        assertThat(other.get("/stakeholders?text=geheimes").body())
                .doesNotContain("Geheimes Archiv");
        assertThat(
                        other.post(
                                        "/stakeholders",
                                        "/stakeholders/DE/authorities",
                                        Map.of("name", "X", "kind", "POLICE"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_a_host_can_be_seen_as_of_a_date() {
        var office = Given.office(stakeholders, GERMANY, "Yesterday", officer);
        Given.what(
                stakeholders.succeed(
                        office.id(), Given.person("Hans Heute", TODAY), false, officer));

        assertThat(browser.get("/stakeholders/DE?on=2026-03-02").body()).contains("Hans Heute");
        assertThat(browser.get("/stakeholders/DE?on=2026-03-01").body())
                .doesNotContain("Hans Heute");
        assertThat(browser.get("/stakeholders/DE?known=2026-03-01").body())
                .doesNotContain("Ministry of Yesterday");
        assertThat(browser.get("/stakeholders/DE?on=yesterday").statusCode()).isEqualTo(422);
        assertThat(browser.get("/stakeholders/D3").statusCode()).isEqualTo(404);
    }

    /// The address of what a form made.
    private String added(String page, String action, Map<String, String> fields) {
        HttpResponse<String> answer = browser.post(page, action, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replace("?done=saved", "");
    }
}
