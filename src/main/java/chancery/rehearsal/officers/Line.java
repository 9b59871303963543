package chancery.rehearsal.officers;

import chancery.rehearsal.CallKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An officer's connection to the API: measures every call, and notes what was not answered well.
public final class Line {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;
    private final String token;
    private final Tally tally;

    public Line(URI address, String token, Tally tally) {
        this.address = address;
        this.token = token;
        this.tally = tally;
    }

    /// Reads; empty when it was not answered well.
    Optional<JsonNode> get(CallKind kind, String path) {
        return send(kind, request(path).GET().build());
    }

    /// Sends JSON; empty when it was not taken.
    Optional<JsonNode> post(CallKind kind, String path, Map<String, ?> body) {
        return send(
                kind,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    /// Sends JSON that is to count once, however often it is sent.
    Optional<JsonNode> postOnce(CallKind kind, String path, String key, Map<String, ?> body) {
        return send(
                kind,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    /// Notes something that was answered, but wrongly.
    void complain(CallKind kind, String what) {
        tally.failed(kind, what);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Optional<JsonNode> send(CallKind kind, HttpRequest request) {
        long begun = System.nanoTime();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            tally.took(kind, System.nanoTime() - begun);
            if (answer.statusCode() / 100 == 2) {
                return Optional.of(JSON.readTree(answer.body()));
            }
            tally.failed(
                    kind,
                    "%s %s answered %d %s"
                            .formatted(
                                    request.method(),
                                    request.uri().getPath(),
                                    answer.statusCode(),
                                    answer.body()));
        } catch (IOException failure) {
            tally.failed(kind, request.uri().getPath() + " " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
