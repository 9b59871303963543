package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import org.junit.jupiter.api.Test;

class ListingDirectivesTest {

    private final Ministry ministry = Ministry.shared();

    @Test
    void finds_by_subject_and_stage() {
        var desk = ministry.browserOf(ministry.desk());
        Papers.drafted(desk, "Cod in the north");
        Papers.drafted(desk, "Herring in the south");

        assertThat(desk.get("/directives?q=cod&stage=DRAFT").body())
                .contains("Cod in the north")
                .doesNotContain("Herring");
        assertThat(desk.get("/directives?q=cod&stage=RELEASED").body())
                .doesNotContain("Cod in the north");
    }

    @Test
    void leaves_as_a_file_that_no_spreadsheet_computes() {
        var desk = ministry.browserOf(ministry.desk());
        Papers.drafted(desk, "=HYPERLINK(\"http://x\")");
        var csv = desk.get("/directives?q=HYPERLINK&format=csv");

        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body()).contains("Reference,Subject", "\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(desk.get("/directives?q=HYPERLINK&format=json").json().get(0).get("subject"))
                .hasToString("\"=HYPERLINK(\\\"http://x\\\")\"");
        assertThat(desk.get("/directives?q=HYPERLINK&format=xlsx").body()).startsWith("PK");
        assertThat(desk.get("/directives?format=exe").status()).isEqualTo(422);
    }

    @Test
    void shows_a_mission_only_its_own() {
        Papers.drafted(ministry.browserOf(ministry.desk()), "Secret draft");

        assertThat(ministry.browserOf(ministry.officerIn("BERLIN")).get("/directives").body())
                .doesNotContain("Secret draft", "New directive");
    }
}
