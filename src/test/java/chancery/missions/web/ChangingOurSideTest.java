package chancery.missions.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.CountryCode;
import chancery.missions.Missions;
import chancery.missions.OfficeCalendars;
import chancery.missions.calendar.MissionCalendar;
import chancery.testing.Browser;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangingOurSideTest {

    private static RunningChancery chancery;
    private static Ministry ministry;
    private static Browser administrator;
    private static Caller calls;

    @BeforeAll
    static void start() {
        chancery = RunningChancery.start();
        ministry = Ministry.of(chancery);
        administrator = ministry.browserOf(ministry.administrator());
        calls = ministry.callerOf(ministry.administrator());
    }

    @AfterAll
    static void stop() {
        chancery.close();
    }

    @Test
    void shows_everyone_the_offices_and_administrators_alone_the_forms() {
        var officer = ministry.browserOf(ministry.officerIn("BERLIN"));

        assertThat(officer.get("/missions?q=liechtenstein").body())
                .contains("BERNE", "Switzerland", "Liechtenstein", "One office")
                .doesNotContain("OTTAWA", "Open an office");
        assertThat(officer.get("/missions/BERNE").body())
                .contains("Helen Gray", "not resident", "Europe/Zurich")
                .doesNotContain("/missions/BERNE/state", "Create a seat");
        assertThat(officer.get("/missions/BERNE/state").status()).isEqualTo(403);
        assertThat(
                        officer.post(
                                        "/missions/BERNE/state",
                                        Map.of("state", "CLOSED", "from", "2026-03-01"))
                                .status())
                .isEqualTo(403);
        assertThat(administrator.get("/missions/BERNE").body())
                .contains("/missions/BERNE/state", "Ada Marsh opened BERNE");
        assertThat(officer.get("/missions?format=csv&kind=EMBASSY").body())
                .contains("BERLIN", "BERNE")
                .doesNotContain("OTTAWA");
        assertThat(officer.get("/missions/NOWHERE").status()).isEqualTo(404);
    }

    @Test
    void opens_suspends_and_merges_an_office_by_forms() {
        var fields =
                Map.of(
                        "code", "THE HAGUE",
                        "kind", "EMBASSY",
                        "name", "Embassy in The Hague",
                        "country", "NL",
                        "timeZone", "Europe/Amsterdam",
                        "opened", "2026-01-01");

        var opened = administrator.post("/administration/missions/new", fields);

        assertThat(opened.location()).isEqualTo("/missions/THE_HAGUE?done=saved");
        assertThat(administrator.post("/administration/missions/new", fields).body())
                .contains("The code THE HAGUE is taken.");
        administrator.post(
                "/missions/THE_HAGUE/state", Map.of("state", "SUSPENDED", "from", "2026-02-01"));
        assertThat(administrator.get("/missions/THE_HAGUE").body())
                .contains("suspended from 1 Feb 2026", "Ada Marsh suspended it from 1 Feb 2026");
        assertThat(
                        administrator
                                .post(
                                        "/missions/THE_HAGUE/state",
                                        Map.of("state", "CLOSED", "from", "2025-12-31"))
                                .body())
                .contains("The office opened on 1 Jan 2026");
        administrator.post(
                "/missions/THE_HAGUE/merger", Map.of("successor", "BERLIN", "from", "2026-03-01"));
        assertThat(administrator.get("/missions/THE_HAGUE").body())
                .contains("merged from 1 Mar 2026", "merged it into BERLIN");
        assertThat(
                        administrator
                                .post(
                                        "/missions/BERLIN/merger",
                                        Map.of("successor", "THE_HAGUE", "from", "2026-03-02"))
                                .body())
                .contains("THE HAGUE was itself merged into this office.");
        assertThat(
                        administrator
                                .post(
                                        "/missions/MINFOR/state",
                                        Map.of("state", "CLOSED", "from", "2026-03-02"))
                                .body())
                .contains("Headquarters can be neither suspended nor closed nor merged.");
    }

    @Test
    void lets_a_mission_have_its_own_word_about_a_day() {
        var holiday = LocalDate.of(2026, 5, 1);
        var berlin = ministry.berlin();
        var calendars = chancery.get(OfficeCalendars.class);
        assertThat(calendar(calendars).isWorkingDay(holiday)).isFalse();

        for (var change : new String[] {"CLOSED", "OPEN"}) {
            administrator.post(
                    "/missions/BERLIN/day",
                    Map.of("day", "2026-05-01", "change", change, "reason", "Summit week"));
        }

        assertThat(calendar(calendars).isWorkingDay(holiday)).isTrue();
        assertThat(calendars.overridesOf(berlin.id(), ministry.administrator())).hasSize(2);
        assertThat(administrator.get("/missions/BERLIN").body())
                .contains("Summit week", "noted that the office is open on 1 May 2026");
    }

    private static MissionCalendar calendar(OfficeCalendars calendars) {
        return calendars.of(ministry.berlin(), ministry.administrator());
    }

    @Test
    void lets_a_holder_leave_and_another_come_by_forms() {
        administrator.post(
                "/administration/accounts", Map.of("name", "Max Noll", "signIn", "max.noll"));
        var page = administrator.get("/missions/LONDON").body();
        var holding = Pattern.compile("vacancy\\?holding=([0-9a-f-]{36})").matcher(page);
        assertThat(holding.find()).isTrue();

        administrator.post(
                "/missions/LONDON/vacancy",
                Map.of("holding", holding.group(1), "to", "2026-06-01"));
        var taken =
                administrator.post(
                        "/missions/LONDON/holding",
                        Map.of("seat", "head", "person", "max.noll", "from", "2026-06-01"));

        assertThat(taken.status()).isEqualTo(303);
        assertThat(administrator.get("/missions/LONDON").body())
                .contains("Simon Abara", "until 1 Jun 2026", "Max Noll");
        assertThat(
                        administrator
                                .post(
                                        "/missions/LONDON/holding",
                                        Map.of(
                                                "seat",
                                                "political",
                                                "person",
                                                "max.noll",
                                                "from",
                                                "2026-06-01"))
                                .body())
                .contains("Petra Holm holds the seat during these dates.");
    }

    @Test
    void answers_programs_alike_and_takes_each_key_once() {
        var json =
                "{\"office\":\"OTTAWA\",\"seat\":\"press\",\"title\":\"Press\",\"roles\":[\"OFFICER\"]}";

        var made = calls.postOnce("/api/v1/seats", "press-1", json);
        var again = calls.postOnce("/api/v1/seats", "press-1", json);

        assertThat(made.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(calls.post("/api/v1/seats", json).json().at("/errors/0/message").asString())
                .isEqualTo("There is a seat press in OTTAWA already.");
        var ottawa = calls.get("/api/v1/missions/OTTAWA").json();
        assertThat(ottawa.at("/seats").valueStream().map(seat -> seat.get("seat").asString()))
                .contains("press");
        assertThat(ottawa.at("/accreditations/0/host").asString()).isEqualTo("CA");
        assertThat(calls.get("/api/v1/missions?kind=BUREAU").json().at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void takes_every_step_through_the_api() {
        var office =
                "{\"code\":\"ROME\",\"kind\":\"EMBASSY\",\"name\":\"Embassy in Rome\",\"country\":\"IT\","
                        + "\"timeZone\":\"Europe/Rome\",\"opened\":\"2026-01-01\"}";
        assertThat(calls.postOnce("/api/v1/missions", "rome", office).header("location"))
                .isEqualTo("/api/v1/missions/ROME");
        assertThat(
                        calls.post(
                                        "/api/v1/accreditations",
                                        "{\"mission\":\"ROME\",\"host\":\"MT\",\"resident\":false,\"from\":\"2026-01-01\"}")
                                .status())
                .isEqualTo(201);
        assertThat(
                        calls.post(
                                        "/api/v1/accounts",
                                        "{\"person\":\"ugo.riva\",\"name\":\"Ugo Riva\"}")
                                .status())
                .isEqualTo(201);
        assertThat(
                        calls.post(
                                        "/api/v1/holdings",
                                        "{\"office\":\"ROME\",\"seat\":\"head\",\"person\":\"ugo.riva\",\"from\":\"2026-01-01\"}")
                                .body())
                .contains("There is no seat head in ROME.");
        assertThat(
                        calls.post(
                                        "/api/v1/missions/ROME/state",
                                        "{\"state\":\"SUSPENDED\",\"from\":\"2026-02-01\",\"form\":\"x\"}")
                                .body())
                .contains("There is no such field here");
        calls.post(
                "/api/v1/missions/ROME/state", "{\"state\":\"SUSPENDED\",\"from\":\"2026-02-01\"}");
        assertThat(calls.get("/api/v1/missions/ROME").json().get("state").asString())
                .isEqualTo("SUSPENDED");
        var network = chancery.get(Missions.class).network(ministry.administrator());
        assertThat(
                        network.isAccredited(
                                ministry.office("ROME").id(),
                                new CountryCode("MT"),
                                LocalDate.of(2026, 3, 1)))
                .isTrue();
        assertThat(ministry.callerOf(ministry.desk()).post("/api/v1/missions", office).status())
                .isEqualTo(403);
    }
}
