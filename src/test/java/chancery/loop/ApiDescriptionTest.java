package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The description of the API names every call, what it is for, and how it refuses.
class ApiDescriptionTest {

    private static final JsonNode PATHS =
            Ministry.shared()
                    .callerOf(Ministry.shared().desk())
                    .get("/v3/api-docs")
                    .json()
                    .get("paths");

    @ParameterizedTest
    @CsvSource({
        "post, directives",
        "get,  directives/{key}",
        "post, directives/{key}/release",
        "post, directives/{key}/amendments",
        "get,  directives/{key}/points",
        "get,  directives/{key}/taskings",
        "get,  directives/{key}/coverage",
        "get,  directives/{key}/responses",
        "get,  directives/{key}/map",
        "get,  missions/{code}/inbox",
        "post, taskings/{id}/acknowledgement",
        "post, taskings/{id}/acceptance",
        "post, taskings/{id}/query",
        "post, taskings/{id}/extension",
        "post, taskings/{id}/change-proposal",
        "post, taskings/{id}/excusal",
        "post, taskings/{id}/declination",
        "post, taskings/{id}/assignment",
        "post, taskings/{id}/answer",
        "post, taskings/{id}/points/{number}/caution",
        "post, engagements",
        "get,  engagements/{id}",
        "post, commitments/{id}/outcome",
        "post, reports",
        "post, reports/{key}/release",
        "post, reports/{key}/disposition",
        "get,  reports/{key}",
        "get,  journal"
    })
    void every_call_is_described(String method, String path) {
        var call = PATHS.path("/api/v1/" + path).path(method);

        assertThat(call.isObject()).as("%s %s in %s", method, path, PATHS.propertyNames()).isTrue();
        assertThat(call.path("summary").asString()).isNotBlank();
        assertThat(call.at("/responses/default/content").has("application/problem+json")).isTrue();
        for (var parameter : call.path("parameters")) {
            assertThat(parameter.get("name").asString()).isNotIn("officer", "page", "fields");
        }
    }
}
