package chancery.testing;

import chancery.access.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/// A program that calls the API, with a bearer token or without.
public record Caller(RunningChancery chancery, Optional<Token> token) {

    /// The same caller with a token.
    public Caller with(Token token) {
        return new Caller(chancery, Optional.of(token));
    }

    public Answer get(String path) {
        return Browser.exchange(request(path).GET().build());
    }

    /// Asks for a form of a record, as bytes; it must be there.
    public byte[] bytes(String path, String accept) {
        var request = request(path).header("Accept", accept).GET().build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// Sends JSON.
    public Answer post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    /// Sends JSON with an Idempotency-Key.
    public Answer postOnce(String path, String key, String json) {
        return Browser.exchange(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /// Sends a file, as multipart/form-data.
    public Answer upload(String path, Map<String, String> fields, String name, byte[] file) {
        var form = new Multipart(fields, name, file);
        return send("POST", path, form.type(), BodyPublishers.ofByteArray(form.body()));
    }

    /// Sends anything as anything.
    public Answer send(String method, String path, String contentType, BodyPublisher body) {
        return Browser.exchange(
                request(path).header("Content-Type", contentType).method(method, body).build());
    }

    /// Sends JSON, with the headers of creations and changes where they are given.
    public Answer send(
            String method,
            String path,
            String json,
            Optional<String> idempotencyKey,
            Optional<String> ifMatch) {
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        idempotencyKey.ifPresent(key -> request.header("Idempotency-Key", key));
        ifMatch.ifPresent(version -> request.header("If-Match", version));
        return Browser.exchange(request.build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(chancery.page(path));
        token.ifPresent(known -> request.header("Authorization", "Bearer " + known.text()));
        return request;
    }
}
