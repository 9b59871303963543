package chancery.missions.web.places;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlacesPagesTest {

    private static Browser officer;
    private static Caller calls;

    @BeforeAll
    static void start() {
        var ministry = Ministry.of(RunningChancery.shared());
        officer = ministry.browserOf(ministry.officerIn("BERLIN"));
        calls = ministry.callerOf(ministry.officerIn("BERLIN"));
    }

    @Test
    void draws_and_lists_whom_a_scope_means_and_which_missions_would_receive() {
        var page = officer.get("/missions/places?scope=europe+canada+except+switzerland").body();

        assertThat(page)
                .contains("All of Europe and Canada, except Switzerland.")
                .contains("<svg viewBox=\"0 0 1000 500\"", "<title>Germany</title>")
                .contains("BERLIN", "OTTAWA", "Liechtenstein", "BERNE")
                .doesNotContain("<td><a href=\"/missions/places?on=2026-03-02&amp;scope=CH\">");
    }

    @Test
    void counts_Cyprus_to_Europe_from_the_day_it_joined_the_union() {
        assertThat(calls.get("/api/v1/places?scope=europe&on=2004-04-30").body())
                .doesNotContain("\"CY\"");
        assertThat(calls.get("/api/v1/places?scope=europe&on=2004-05-01").body())
                .contains("\"CY\"");
    }

    @Test
    void shows_the_source_of_every_membership_of_a_grouping() {
        assertThat(officer.get("/missions/places?scope=schengen").body())
                .contains("Council Decision 2011/842/EU", "19 Dec 2011");
    }

    @Test
    void offers_the_nearest_names_for_one_it_does_not_know() {
        assertThat(officer.get("/missions/places?scope=swizerland").body())
                .contains("No place and no mission is called", "switzerland")
                .doesNotContain("<svg viewBox=\"0 0 1000 500\"");
    }

    @Test
    void refuses_a_day_that_is_none() {
        var answer = calls.get("/api/v1/places?scope=europe&on=2026-02-30");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("on");
    }

    @Test
    void goes_out_as_a_file() {
        assertThat(officer.get("/missions/places?scope=canada&format=csv").body())
                .contains("CA,Canada,OTTAWA");
    }
}
