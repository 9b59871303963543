package chancery.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS)
class StakeholderApiTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Embassies ministry = Embassies.running();
    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";

    @BeforeAll
    void take_token() {
        token = ministry.apiToken("berlin.political").text();
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    @Test
    void calls_build_up_an_office_with_its_holders() throws Exception {
        var authority =
                id(post("/authorities", "{'host':'DE','kind':'POLICE','name':'Bundespolizei'}"));
        var office =
                id(
                        post(
                                "/host-offices",
                                "{'authority':'"
                                        + authority
                                        + "','title':'Präsident','rank':'DIRECTOR'}"));
        id(
                post(
                        "/host-offices/" + office + "/holders",
                        "{'name':'Willi Wache','from':'2024-01-01'}"));
        var holder =
                id(
                        post(
                                "/host-offices/" + office + "/holders",
                                "{'name':'Rosa Runde','from':'2026-01-01','state':'TO_BE_CONFIRMED'}"));

        assertThat(json(post("/holders/" + holder + "/verification", "{}")).get("state").asString())
                .isEqualTo("CONFIRMED");
        assertThat(
                        json(get("/host-offices/" + office + "/holders"))
                                .get("items")
                                .get(1)
                                .get("to")
                                .asString())
                .isEqualTo("2026-01-01");
        assertThat(get("/host-offices?host=DE").body())
                .contains("Rosa Runde")
                .doesNotContain("Willi Wache");
        assertThat(get("/holders?host=DE&on=2025-06-01").body())
                .contains("Willi Wache")
                .doesNotContain("Rosa Runde");
        assertThat(get("/holders?begunAfter=2025-12-31").body())
                .contains("Rosa Runde")
                .doesNotContain("Willi Wache");
        assertThat(get("/authorities?host=DE").body()).contains("Bundespolizei");
    }

    @Test
    void a_correction_names_the_version_it_corrects() throws Exception {
        var path =
                "/authorities/"
                        + id(post("/authorities", "{'host':'DE','kind':'POLICE','name':'Zoll'}"));
        var read = get(path).headers().firstValue("ETag").orElseThrow();
        var body = "{'kind':'POLICE','name':'Zollamt'}";

        assertThat(correct(path, body, null).statusCode()).isEqualTo(428);
        assertThat(correct(path, body, "\"of another day\"").statusCode()).isEqualTo(412);
        assertThat(json(get(path)).get("name").asString()).isEqualTo("Zoll");
        var corrected = correct(path, body, read);
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(read);
        assertThat(correct(path, body, read).statusCode()).isEqualTo(412);
        assertThat(correct(path, body, "*").statusCode()).isEqualTo(200);
        assertThat(json(get(path)).get("name").asString()).isEqualTo("Zollamt");
    }

    @Test
    void a_creation_sent_twice_is_made_once() throws Exception {
        var body = "{'host':'DE','kind':'MUNICIPALITY','name':'Stadt Musterhausen'}";
        var first = post("/authorities", body, "key-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(post("/authorities", body, "key-1").body()).isEqualTo(first.body());
        assertThat(
                        get(first.headers().firstValue("Location").orElseThrow().substring(7))
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_looks_alike_is_answered_with_409_and_what_is_there() throws Exception {
        id(post("/authorities", "{'host':'DE','kind':'PARLIAMENT','name':'Deutscher Bundestag'}"));
        var answer =
                post(
                        "/authorities",
                        "{'host':'DE','kind':'PARLIAMENT','name':'Deutscher Bundestag'}",
                        "key-2");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("there").get(0).get("name").asString())
                .isEqualTo("Deutscher Bundestag");
        assertThat(
                        post(
                                        "/authorities",
                                        "{'host':'DE','kind':'PARLIAMENT','name':'Deutscher Bundestag','another':true}",
                                        "key-2")
                                .statusCode())
                .isEqualTo(201);
    }

    @Test
    void faults_are_told_field_by_field() throws Exception {
        var answer = post("/authorities", "{'host':'Germany','kind':'CASTLE','religion':'none'}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("host", "kind", "name", "religion");
        assertThat(get("/holders").statusCode()).isEqualTo(422);
        assertThat(get("/authorities").statusCode()).isEqualTo(422);
    }

    @Test
    void a_reader_of_another_mission_is_refused_and_sees_nothing() throws Exception {
        id(post("/authorities", "{'host':'DE','kind':'COURT_SYSTEM','name':'Bundesgerichtshof'}"));
        var mine = token;
        token = ministry.apiToken("ottawa.political").text();
        try {
            assertThat(get("/authorities?host=DE").body()).isEqualTo("{\"items\":[]}");
            assertThat(
                            post("/authorities", "{'host':'DE','kind':'POLICE','name':'X'}")
                                    .statusCode())
                    .isEqualTo(403);
        } finally {
            token = mine;
        }
    }

    private String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return client.send(posting(path, body).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String key)
            throws IOException, InterruptedException {
        return client.send(
                posting(path, body).header("Idempotency-Key", key).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> correct(String path, String body, @Nullable String version)
            throws IOException, InterruptedException {
        var request = posting(path + "/corrections", body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder posting(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ministry.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }
}
