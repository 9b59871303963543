package chancery.stakeholders;

import static chancery.stakeholders.Embassies.CANADA;
import static chancery.stakeholders.Embassies.GERMANY;
import static chancery.stakeholders.Embassies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.stakeholders.Holder.Channels;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS)
class VerifyingTheListTest {

    private static final String LIST = "/stakeholders/due";

    private final Embassies ministry = Embassies.running();
    private final Stakeholders stakeholders = ministry.bean(Stakeholders.class);
    private Browser berlin;
    private Officer officer;
    private Officer desk;

    @BeforeAll
    void sign_in() {
        berlin = new Browser(ministry, "berlin.political");
        officer = ministry.officer("berlin.political");
        desk = ministry.officer("minfor.desk");
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    private Holder due(CountryCode host, String name, LocalDate verifyBy, Officer by) {
        var office = Given.office(stakeholders, host, name, by);
        var draft =
                new HolderDraft(
                        name,
                        Period.since(TODAY.minusYears(2)),
                        HolderState.CONFIRMED,
                        Optional.of(TODAY.minusYears(1)),
                        Optional.of(verifyBy),
                        Channels.NONE);
        return Given.what(stakeholders.succeed(office.id(), draft, true, by));
    }

    @Test
    void who_is_due_stands_in_the_list_with_the_days_it_is_late() throws Exception {
        due(GERMANY, "Ada Albers", TODAY.minusDays(12), officer);
        due(GERMANY, "Ben Bolte", TODAY.plusDays(30), officer);

        assertThat(berlin.get(LIST).body())
                .contains("Ada Albers", "Minister of Ada Albers", ">12<")
                .doesNotContain("Ben Bolte");
        assertThat(berlin.get(LIST + "?by=" + TODAY.plusDays(40)).body()).contains("Ben Bolte");
        assertThat(line("Ada Albers", "").get("daysOverdue").asInt()).isEqualTo(12);
        assertThat(line("Ben Bolte", "?by=" + TODAY.plusDays(40)).get("daysOverdue").asInt())
                .isEqualTo(-30);
    }

    @Test
    void the_list_narrows_to_the_hosts_of_a_mission() {
        due(GERMANY, "Carl Cohn", TODAY.minusDays(1), desk);
        due(CANADA, "Dora Dumont", TODAY.minusDays(1), desk);
        var page = new Browser(ministry, "minfor.desk");

        assertThat(page.get(LIST).body()).contains("Carl Cohn", "Dora Dumont");
        assertThat(page.get(LIST + "?mission=OTTAWA").body())
                .contains("Dora Dumont")
                .doesNotContain("Carl Cohn");
        assertThat(page.get(LIST + "?mission=ATLANTIS").statusCode()).isEqualTo(422);
        assertThat(page.get(LIST + "?by=soon").statusCode()).isEqualTo(422);
    }

    @Test
    void still_so_takes_the_entry_off_the_list_and_stands_in_the_history() throws Exception {
        var holder = due(GERMANY, "Emma Ebert", TODAY.minusDays(3), officer);

        var answer =
                berlin.post(LIST, LIST + "/" + holder.id(), Map.of("mission", "BERLIN", "by", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(LIST + "?done=saved&mission=BERLIN");
        assertThat(berlin.get(LIST).body()).doesNotContain("Emma Ebert");
        var verified = stakeholders.holder(holder.id(), officer);
        assertThat(verified.verifiedOn()).hasValue(TODAY);
        assertThat(verified.verifyBy()).isAfter(TODAY);
        assertThat(berlin.get("/stakeholders/offices/" + holder.hostOffice()).body())
                .contains("Jonas Reed verified Emma Ebert");
    }

    @Test
    void only_those_who_may_write_about_the_host_can_say_so() {
        var holder = due(CANADA, "Fritz Falk", TODAY.minusDays(3), desk);
        var reader = new Browser(ministry, "ottawa.reader");

        assertThat(reader.get(LIST).body()).contains("Fritz Falk").doesNotContain("data-key=\"v\"");
        assertThat(reader.post(LIST, LIST + "/" + holder.id(), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(stakeholders.holder(holder.id(), desk).verifyBy()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void a_day_that_has_passed_is_refused_and_nothing_is_stored() {
        var holder = due(GERMANY, "Gerd Grau", TODAY.minusDays(5), officer);

        var answer =
                berlin.post(
                        LIST,
                        LIST + "/" + holder.id(),
                        Map.of("verifyBy", TODAY.minusDays(1).toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("must come after today", "Gerd Grau");
        assertThat(stakeholders.holder(holder.id(), officer).version()).isEqualTo(holder.version());
    }

    @Test
    void the_list_leaves_as_a_file_without_restricted_authorities() {
        due(GERMANY, "Hanna Hart", TODAY.minusDays(7), officer);
        var group =
                Given.what(
                        stakeholders.addAuthority(
                                GERMANY,
                                Given.authority(
                                        AuthorityKind.CIVIL_SOCIETY,
                                        "Initiative Hafen",
                                        Optional.empty()),
                                true,
                                officer));
        var speaker =
                Given.what(
                        stakeholders.addOffice(
                                group.id(), Given.minister("Speaker"), true, officer));
        Given.what(
                stakeholders.succeed(
                        speaker.id(),
                        new HolderDraft(
                                "Ida Innes",
                                Period.since(TODAY.minusYears(1)),
                                HolderState.TO_BE_CONFIRMED,
                                Optional.empty(),
                                Optional.of(TODAY.minusDays(2)),
                                Channels.NONE),
                        true,
                        officer));

        assertThat(berlin.get(LIST).body()).contains("Ida Innes");
        assertThat(berlin.get(LIST + "?format=csv").body())
                .contains("Days overdue", "Hanna Hart", ",7")
                .doesNotContain("Ida Innes");
        assertThat(berlin.get(LIST + "?format=pdf").statusCode()).isEqualTo(422);
    }

    private JsonNode line(String name, String query) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(ministry.address() + "/api/v1/holders/due" + query))
                            .header(
                                    "Authorization",
                                    "Bearer " + ministry.apiToken("berlin.political").text())
                            .build();
            var body = client.send(request, BodyHandlers.ofString()).body();
            return JsonMapper.shared()
                    .readTree(body)
                    .get("items")
                    .valueStream()
                    .filter(item -> item.get("name").asString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
