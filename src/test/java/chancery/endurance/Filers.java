package chancery.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/// Officers who go on filing whatever happens: what got no answer is sent again under the same key.
final class Filers implements AutoCloseable {

    private static final int OFFICERS = 4;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final String token;
    private final String body;
    private volatile String address;
    private volatile boolean working = true;
    private final Thread[] threads = new Thread[OFFICERS];

    /// @param body an engagement whose subject is `%s`
    Filers(String address, String token, String body) {
        this.address = address;
        this.token = token;
        this.body = body;
        for (int i = 0; i < OFFICERS; i++) {
            threads[i] = Thread.ofVirtual().start(this::work);
        }
    }

    /// Where the program is found after a new start.
    void moveTo(String newAddress) {
        address = newAddress;
    }

    /// Ids of what was answered 201, by key.
    Map<String, String> answered() {
        return Map.copyOf(answered);
    }

    /// What was refused although it was good, by key.
    Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    private void work() {
        while (working) {
            var key = "kept-" + next.incrementAndGet() + "-";
            while (working && !isFiled(key)) {
                pause();
            }
        }
    }

    private boolean isFiled(String key) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/engagements"))
                            .timeout(Duration.ofSeconds(10))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString(body.formatted(key)))
                            .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                var id = JsonMapper.shared().readTree(answer.body()).get("id").asString();
                answered.put(key, id);
                return true;
            }
            if (answer.statusCode() == 422) {
                refused.put(key, answer.body());
                return true;
            }
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets everybody finish what they are at.
    @Override
    public void close() throws InterruptedException {
        working = false;
        for (var thread : threads) {
            thread.join();
        }
    }
}
