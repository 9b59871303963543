package chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Token;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What went wrong, over real HTTP; a few addresses are added for it that fail on purpose.
class ProblemsTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final RequestMappingHandlerMapping ADDRESSES =
            CHANCERY.get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    private static final RequestMappingInfo CALL =
            RequestMappingInfo.paths("/api/v1/probe")
                    .methods(RequestMethod.POST)
                    .options(ADDRESSES.getBuilderConfiguration())
                    .build();
    private static final RequestMappingInfo FAILING =
            RequestMappingInfo.paths("/api/v1/probe/{failure}", "/probe/{failure}")
                    .methods(RequestMethod.GET)
                    .options(ADDRESSES.getBuilderConfiguration())
                    .build();
    private static final RequestMappingInfo TYPED =
            RequestMappingInfo.paths("/api/v1/probe/ids/{id}")
                    .methods(RequestMethod.GET)
                    .options(ADDRESSES.getBuilderConfiguration())
                    .build();

    private static Caller caller;
    private static Browser browser;

    /// Controllers that fail as the address says.
    static final class Probe {

        @ResponseBody
        public Map<String, Object> call(Fields fields) {
            var title = fields.text("title", 20);
            var number = fields.whole("number", 1, 9);
            fields.refuseFaultsAndUnknown();
            return Map.of("title", title, "number", number);
        }

        @ResponseBody
        public Object fail(@PathVariable String failure) {
            throw switch (failure) {
                case "bad-input" -> BadInput.of("title", "web.fault.too-long", 1_000, 1_234);
                case "not-found" -> new NotFound("probe", failure);
                case "not-allowed" -> new NotAllowed("access.refusal.administrator");
                case "outdated" -> new Outdated(7);
                default -> new IllegalStateException("secret of the house");
            };
        }

        @ResponseBody
        public Object typed(@PathVariable UUID id) {
            return Map.of("id", id);
        }
    }

    @BeforeAll
    static void add_addresses() throws NoSuchMethodException {
        var probe = new Probe();
        ADDRESSES.registerMapping(CALL, probe, Probe.class.getMethod("call", Fields.class));
        ADDRESSES.registerMapping(FAILING, probe, Probe.class.getMethod("fail", String.class));
        ADDRESSES.registerMapping(TYPED, probe, Probe.class.getMethod("typed", UUID.class));
        caller = MINISTRY.callerOf(MINISTRY.desk());
        browser = MINISTRY.browserOf(MINISTRY.desk());
    }

    @AfterAll
    static void remove_addresses() {
        List.of(CALL, FAILING, TYPED).forEach(ADDRESSES::unregisterMapping);
    }

    @ParameterizedTest
    @CsvSource({
        "bad-input, 422, /problems/bad-input",
        "not-found, 404, /problems/not-found",
        "not-allowed, 403, /problems/not-allowed",
        "outdated, 412, /problems/outdated",
        "failure, 500, /problems/failure",
        "ids/17, 400, /problems/bad-input",
        "no/such/address, 404, /problems/request"
    })
    void tells_calls_in_the_form_of_rfc_9457(String failure, int status, String type) {
        assertProblem(caller.get("/api/v1/probe/" + failure), status, type);
    }

    @Test
    void tells_every_fault_with_its_field_and_numbers_as_people_write_them() {
        var answer = caller.get("/api/v1/probe/bad-input");

        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("title");
        assertThat(answer.json().at("/errors/0/message").asString())
                .isEqualTo("At most 1000 characters; this has 1234.");
    }

    @Test
    void tells_people_the_same_on_a_page() {
        var answer = browser.get("/probe/bad-input");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("content-type")).startsWith("text/html");
        assertThat(answer.body()).contains("At most 1000 characters; this has 1234.");
        assertThat(browser.get("/probe/failure").body()).doesNotContain("secret of the house");
        assertThat(browser.get("/probe/not-found").status()).isEqualTo(404);
        assertThat(browser.get("/no-such-page").status()).isEqualTo(404);
    }

    @Test
    void takes_a_good_call() {
        var answer = caller.post("/api/v1/probe", "{\"title\": \"é𝄞\", \"number\": 3}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/title").asString()).isEqualTo("é𝄞");
    }

    @Test
    void asks_a_call_without_a_good_token_for_one() {
        for (var answer :
                List.of(
                        CHANCERY.caller().get("/api/v1/probe/x"),
                        CHANCERY.caller().with(new Token("guess")).get("/api/v1/probe/x"))) {
            assertProblem(answer, 401, "/problems/sign-in");
            assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
            assertThat(answer.json().at("/title").asString()).endsWith("Bearer …");
        }
    }

    @Test
    void asks_a_call_that_brings_neither_bearer_nor_session_to_send_one() {
        assertProblem(CHANCERY.caller().post("/api/v1/probe", "{}"), 401, "/problems/sign-in");
    }

    @Test
    void refuses_a_call_that_a_foreign_page_makes_a_browser_send_with_its_session() {
        var answer = browser.postWithoutToken("/api/v1/probe", Map.of("subject", "x"));

        assertProblem(answer, 403, "/problems/request");
    }

    @Test
    void refuses_a_form_from_elsewhere_with_a_page_that_says_so() {
        var answer = browser.postWithoutToken("/account/tokens", Map.of("purpose", "x"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("was not sent from our page");
        assertThat(browser.postWithoutToken("/sign-out", Map.of("_csrf", "guess")).status())
                .isEqualTo(403);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void names_the_methods_that_an_address_answers_to() {
        var answer = caller.get("/api/v1/probe");

        assertProblem(answer, 405, "/problems/request");
        assertThat(answer.header("allow")).isEqualTo("POST");
        assertThat(browser.get("/sign-out").status()).isEqualTo(405);
    }

    @Test
    void refuses_a_body_that_is_too_large_and_says_how_large_it_may_be() {
        var answer =
                caller.post("/api/v1/probe", "{\"title\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}");

        assertProblem(answer, 413, "/problems/request");
        assertThat(answer.json().at("/errors/0/message").asString())
                .isEqualTo("The body is larger than 2 MB.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "nonsense"
            })
    void takes_nothing_but_json(String type) {
        var answer =
                caller.send(
                        "POST", "/api/v1/probe", type, BodyPublishers.ofString("title=x&number=1"));

        assertProblem(answer, 415, "/problems/request");
        assertThat(answer.header("accept")).isEqualTo("application/json");
    }

    @Test
    void tells_all_that_is_wrong_with_a_call_at_once() {
        var answer =
                caller.post("/api/v1/probe", "{\"titel\": \"x\", \"number\": 10, \"\\u0007\": 1}");

        assertProblem(answer, 422, "/problems/bad-input");
        assertThat(answer.json().at("/errors").values())
                .extracting(fault -> fault.at("/field").asString())
                .containsExactly("title", "number", "titel", "\ufffd");
    }

    @Test
    void tells_where_a_body_is_no_json_and_takes_none_for_an_empty_one() {
        var answer = caller.post("/api/v1/probe", "{\"title\": \"x\",\n \"number\": }");

        assertProblem(answer, 422, "/problems/bad-input");
        assertThat(answer.json().at("/errors/0/message").asString())
                .startsWith("This is not JSON: see line 2");
        assertProblem(caller.post("/api/v1/probe", ""), 422, "/problems/bad-input");
    }

    @Test
    void lets_no_page_run_foreign_scripts_or_be_framed() {
        for (var answer :
                List.of(
                        browser.get("/account"),
                        browser.get("/sign-in"),
                        browser.get("/reset/x"),
                        browser.get("/no-such-page"),
                        browser.get("/assets/chancery.css"),
                        browser.get("/probe/failure"),
                        browser.postWithoutToken("/sign-out", Map.of()),
                        CHANCERY.caller().get("/api/v1/probe/x"))) {
            assertThat(answer.header("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.body()).doesNotContain(" style=\"", "<style", " onclick=");
        }
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.json().at("/type").asString()).isEqualTo(type);
        assertThat(answer.json().at("/title").asString()).isNotBlank().doesNotStartWith("web.");
    }
}
