package chancery.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the server answered to one request.
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /// The body read as JSON.
    public JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /// One header; empty when it is missing.
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /// Where it sends the browser next; empty when nowhere.
    public String location() {
        return header("location");
    }

    /// The cookie it sets under this name, with its attributes.
    public Optional<String> cookie(String name) {
        return headers("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst();
    }
}
