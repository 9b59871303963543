package chancery.access;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.directives.Directives;
import chancery.testing.Browser;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdministeringAccountsTest {

    private final Ministry ministry = Ministry.shared();
    private final Browser administrator = ministry.browserOf(ministry.administrator());

    @AfterEach
    void set_the_clock_back() {
        ministry.chancery().clock().moveTo(RunningChancery.MONDAY);
    }

    @Test
    void opens_an_account_by_a_link_that_is_shown_once() {
        var answer =
                administrator.post(
                        "/administration/accounts",
                        Map.of("name", "Iris Dahl", "signIn", "Iris.Dahl"));

        assertThat(answer.status()).isEqualTo(201);
        var iris = ministry.chancery().browser();
        assertThat(iris.post("/sign-in", Map.of("signIn", "iris.dahl", "password", " ")).status())
                .isEqualTo(422);
        iris.post(linkIn(answer.body()), Map.of("password", Ministry.PASSWORD));
        iris.signedInAs(ministry.named("Iris Dahl"));
        assertThat(administrator.get("/administration?q=iris").body())
                .contains("iris.dahl")
                .doesNotContain("/reset/");
        assertThat(
                        administrator
                                .post(
                                        "/administration/accounts",
                                        Map.of("name", "Iris Dahl", "signIn", "iris.dahl"))
                                .body())
                .contains("The sign-in name iris.dahl is taken.");
    }

    private static String linkIn(String body) {
        var link = Pattern.compile("http://[^/]+(/reset/[^<]+)<").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void unlocks_and_closes_an_account() {
        var id = ministry.openAccount("Ole Brandt");
        var stranger = ministry.chancery().browser();
        for (int i = 0; i < 5; i++) {
            stranger.post("/sign-in", Map.of("signIn", "ole.brandt", "password", "wrong"));
        }
        assertThat(administrator.get("/administration?q=ole").body()).contains("locked until");
        administrator.post("/administration/accounts/" + id + "/unlocking", Map.of());
        var ole = ministry.chancery().browser().signedInAs(ministry.named("Ole Brandt"));
        assertThat(ole.get("/account").status()).isEqualTo(200);

        administrator.post("/administration/accounts/" + id + "/closure", Map.of());

        assertThat(ole.get("/account").status()).isEqualTo(302);
        assertThat(administrator.get("/administration?q=ole").body()).contains("closed");
    }

    @Test
    void closes_no_account_that_holds_a_seat_and_nobody_closes_their_own() {
        var held = ministry.officerIn("BERLIN").id();
        assertThat(
                        administrator
                                .post("/administration/accounts/" + held + "/closure", Map.of())
                                .body())
                .contains("Let the officer leave these seats first: Political Officer (BERLIN).");
        var own = ministry.administrator().id();
        assertThat(
                        administrator
                                .post("/administration/accounts/" + own + "/closure", Map.of())
                                .body())
                .contains("You cannot close your own account");
    }

    @Test
    void is_for_administrators() {
        var officer = ministry.browserOf(ministry.officerIn("BERLIN"));

        assertThat(officer.get("/administration").status()).isEqualTo(403);
        var id = ministry.administrator().id();
        assertThat(
                        officer.post("/administration/accounts/" + id + "/reset-link", Map.of())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void gives_no_right_to_read_papers() {
        var subject = "Quota for the administrators' test";
        var desk = ministry.callerOf(ministry.desk());
        var drafted =
                desk.post(
                        "/api/v1/directives",
                        """
                        {"kind": "DEMARCHE_REQUEST", "subject": "%s", "objective": "Win support.",
                         "addressees": "germany", "precedence": "ROUTINE",
                         "points": [{"number": 1, "kind": "CORE", "text": "We ask for support."}]}
                        """
                                .formatted(subject));
        assertThat(drafted.status()).isEqualTo(201);
        var address = drafted.header("location");

        var admin = ministry.administrator();

        assertThat(admin.offices()).doesNotContain(ministry.headquarters().id());
        assertThat(ministry.callerOf(admin).get(address).status()).isEqualTo(404);
        assertThat(ministry.get(Directives.class).list(subject, Optional.empty(), admin)).isEmpty();
        assertThat(ministry.get(Directives.class).list(subject, Optional.empty(), ministry.desk()))
                .hasSize(1);
    }

    @Test
    void lets_a_week_pass_before_a_link_ends() {
        var answer =
                administrator.post(
                        "/administration/accounts", Map.of("name", "Tom Ek", "signIn", "tom.ek"));
        ministry.chancery().clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofDays(8)));

        var late = ministry.chancery().browser();

        assertThat(late.post(linkIn(answer.body()), Map.of("password", Ministry.PASSWORD)).body())
                .contains("The link has expired or was used.");
    }
}
