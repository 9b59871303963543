package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import org.junit.jupiter.api.Test;

class ListingEngagementsTest {

    private final Browser berlin = Calls.berlin();

    @Test
    void finds_by_point_subject_host_and_stage() {
        Calls.filed(berlin, Calls.tasking("Cod talks"), "1d+");
        Calls.filed(berlin, Calls.tasking("Herring talks"), "2d+");

        assertThat(berlin.get("/engagements?point=2&q=talks").body())
                .contains("Herring talks", "1 of 1", "data-new")
                .doesNotContain("Cod talks");
        assertThat(berlin.get("/engagements?q=Cod+talks&host=de&stage=HELD&mission=BERLIN").body())
                .contains("Cod talks");
        assertThat(berlin.get("/engagements?q=Cod+talks&stage=REFUSED").body())
                .doesNotContain(">Cod talks<");
        assertThat(berlin.get("/engagements?directive=26-MINFOR-99999").body())
                .contains("There is no engagement here");
        assertThat(berlin.get("/engagements?host=Germany").status()).isEqualTo(422);
    }

    @Test
    void finds_what_stands_behind_the_figure_of_a_board() {
        Calls.filed(berlin, Calls.tasking("Mussel talks"), "1d+");

        assertThat(berlin.get("/engagements?q=Mussel&round=1&asOf=2199-01-01").body())
                .contains("Mussel talks", "Of which something was recorded by 1 Jan 2199");
        assertThat(berlin.get("/engagements?q=Mussel&round=2").body())
                .contains("There is no engagement here");
        assertThat(berlin.get("/engagements?q=Mussel&asOf=2020-01-01").body())
                .contains("There is no engagement here");
        assertThat(berlin.get("/engagements?asOf=yesterday").status()).isEqualTo(422);
    }

    @Test
    void leaves_as_a_file() {
        Calls.filed(berlin, Calls.tasking("Exported talks"), "1-2d+ 3n");

        var csv = berlin.get("/engagements?q=Exported&format=csv");

        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body()).contains("When,Mission,Host", "Exported talks", ",3,2");
    }

    @Test
    void shows_nobody_what_is_not_open_to_them() {
        var address = Calls.filed(berlin, Calls.tasking("Quiet talks"), "1d+");
        var ministry = Calls.MINISTRY;
        var ottawa = ministry.browserOf(ministry.officerIn("OTTAWA"));

        assertThat(ottawa.get("/engagements?q=Quiet").body()).doesNotContain("Quiet talks");
        assertThat(ottawa.get("/engagements?q=Quiet&format=csv").body())
                .doesNotContain("Quiet talks");
        assertThat(ottawa.get(address).status()).isEqualTo(404);
        assertThat(ministry.browserOf(ministry.desk()).get(address).status()).isEqualTo(200);
    }
}
