package chancery.access;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPagesTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);

    private final Officer officer = MINISTRY.officerIn("LONDON");

    @Test
    void leads_to_the_page_first_asked_for_through_sign_in() {
        var browser = CHANCERY.browser();

        assertThat(browser.get("/account").location()).endsWith("/sign-in?from=%2Faccount");
        assertThat(browser.get("/sign-in?from=%2Faccount").body())
                .contains("name=\"from\" value=\"/account\"");
        assertThat(signIn("/account").location()).endsWith("/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "///evil.example",
                "/.//evil.example",
                " //evil.example",
                "",
                "/account?next=//evil.example",
                "/@evil.example",
                "evil.example",
                "/\u2028/evil.example",
                "/a\r\nSet-Cookie: a=b"
            })
    void leads_nowhere_else(String from) {
        assertThat(signIn(from).location()).matches("(http://localhost:\\d+)?/");
        assertThat(CHANCERY.browser().get("/sign-in?from=" + encoded(from)).body())
                .contains("name=\"from\" value=\"/\"");
    }

    private Answer signIn(String from) {
        var answer =
                CHANCERY.browser()
                        .post(
                                "/sign-in",
                                Map.of(
                                        "signIn",
                                        officer.signIn(),
                                        "password",
                                        Ministry.PASSWORD,
                                        "from",
                                        from));
        assertThat(answer.status()).isEqualTo(303);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void keeps_every_cookie_from_scripts_and_foreign_pages() {
        var session = signIn("/").cookie("chancery-session").orElseThrow();
        var form = CHANCERY.browser().get("/sign-in").cookie("chancery-form").orElseThrow();
        var language =
                CHANCERY.browser()
                        .post("/language", Map.of("language", "fr"))
                        .cookie("chancery-language")
                        .orElseThrow();

        assertThat(List.of(session, form, language))
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(session).contains("Max-Age=");
    }

    @Test
    void a_locked_name_and_one_that_does_not_exist_get_the_same_answer() {
        MINISTRY.openAccount("Lena Locked");
        var name = "lena.locked";
        for (int wrong = 0; wrong < 6; wrong++) {
            CHANCERY.browser().post("/sign-in", Map.of("signIn", name, "password", "wrong"));
        }

        var locked = saysTo(name);

        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.body().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(saysTo("nobody.at.all").body().replaceAll("value=\"[^\"]*\"", ""));
    }

    private static Answer saysTo(String name) {
        return CHANCERY.browser()
                .post("/sign-in", Map.of("signIn", name, "password", Ministry.PASSWORD));
    }

    @Test
    void says_on_the_page_that_name_and_password_do_not_fit() {
        var answer =
                CHANCERY.browser()
                        .post("/sign-in", Map.of("signIn", "nobody", "password", "<b>wrong</b>"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("One thing must be put right:", "Name and password do not fit together")
                .contains("value=\"nobody\"")
                .doesNotContain("wrong</b>");
        assertThat(answer.cookie("chancery-session")).isEmpty();
    }

    @Test
    void names_each_field_left_empty_in_the_language_of_the_browser() {
        var browser = CHANCERY.browser();
        browser.post("/language", Map.of("language", "fr"));

        var answer = browser.post("/sign-in", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("lang=\"fr\"", "signIn-fault", "password-fault");
    }

    @Test
    void ends_the_session_at_sign_out_and_the_old_cookie_opens_nothing() {
        var browser = MINISTRY.browserOf(officer);
        var session = browser.cookie("chancery-session");

        var answer = browser.post("/sign-out", Map.of());

        assertThat(answer.cookie("chancery-session").orElseThrow()).contains("Max-Age=0");
        assertThat(CHANCERY.get(Accounts.class).officerOf(new Token(session), Token.Kind.SESSION))
                .isEmpty();
        assertThat(browser.get("/account").status()).isEqualTo(302);
    }

    @Test
    void shows_a_new_token_once() {
        var browser = MINISTRY.browserOf(officer);

        var answer = browser.post("/account/tokens", Map.of("purpose", "nightly <export>"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body())
                .contains("<code class=\"secret\">", "nightly &lt;export")
                .doesNotContain("nightly <export>");
        assertThat(browser.get("/account").body()).doesNotContain("class=\"secret\"");
    }

    @Test
    void lets_a_bearer_token_open_the_account_page_but_no_bad_one_fall_back_to_the_cookie() {
        var caller = MINISTRY.callerOf(officer);

        assertThat(caller.get("/account").status()).isEqualTo(200);
        assertThat(caller.with(new Token("guess")).get("/account").status()).isEqualTo(302);
    }

    @Test
    void sets_a_new_password_by_the_link_and_refuses_a_link_that_was_used() {
        MINISTRY.openAccount("Resa Forgetful");
        var link =
                CHANCERY.get(PasswordChanges.class)
                        .giveReset("resa.forgetful", MINISTRY.administrator());
        var browser = CHANCERY.browser();

        assertThat(browser.post("/reset/" + link.text(), Map.of("password", "short")).status())
                .isEqualTo(422);
        assertThat(
                        browser.post(
                                        "/reset/" + link.text(),
                                        Map.of("password", "some other plain words"))
                                .location())
                .endsWith("/sign-in?done=password");
        assertThat(
                        browser.post(
                                        "/reset/" + link.text(),
                                        Map.of("password", "some other plain words"))
                                .body())
                .contains("The link has expired or was used.");
        assertThat(browser.get("/sign-in?done=password").body())
                .contains("The password has been changed.");
    }
}
