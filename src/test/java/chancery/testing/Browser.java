package chancery.testing;

import static java.util.stream.Collectors.joining;

import chancery.access.Officer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Someone with a browser: keeps cookies, sends forms with the token that pages carry, and follows
/// no redirect by itself.
public final class Browser {

    static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern FORM_TOKEN =
            Pattern.compile("<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\">");

    private final RunningChancery chancery;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(RunningChancery chancery) {
        this.chancery = chancery;
    }

    /// Signs in by the page, as people do.
    public Browser signedInAs(Officer officer) {
        var answer =
                post("/sign-in", Map.of("signIn", officer.signIn(), "password", Ministry.PASSWORD));
        if (answer.status() != 303) {
            throw new IllegalStateException("sign-in answered " + answer.status() + answer.body());
        }
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// Sends a form, with the token of the sign-in or account page.
    public Answer post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", formToken());
        return postWithoutToken(path, all);
    }

    /// Sends a form as a foreign page would.
    public Answer postWithoutToken(String path, Map<String, String> fields) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /// Sends a form with a file called `file.csv`, as multipart/form-data.
    public Answer upload(String path, Map<String, String> fields, byte[] file) {
        return upload(path, fields, "file.csv", file);
    }

    /// Sends a form with a file, as multipart/form-data.
    public Answer upload(String path, Map<String, String> fields, String name, byte[] file) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", formToken());
        var form = new Multipart(all, name, file);
        return send(
                request(path)
                        .header("Content-Type", form.type())
                        .POST(BodyPublishers.ofByteArray(form.body())));
    }

    /// The token that the server's forms carry for this browser.
    public String formToken() {
        var found = FORM_TOKEN.matcher(get("/sign-in").body());
        if (!found.find()) {
            throw new IllegalStateException("the sign-in page has no form token");
        }
        return found.group(1);
    }

    /// The cookie's value; empty when there is none.
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(chancery.page(path)).header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = exchange(request.build());
        answer.headers("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var parts = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Answer exchange(HttpRequest request) {
        try {
            return new Answer(HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
