package chancery.stakeholders;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/// A signed-in browser without script: it gets pages and sends their forms with the hidden token.
final class Browser {

    private static final Pattern TOKEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client;
    private String language = "en";

    Browser(Embassies ministry, String officer) {
        this.address = ministry.address();
        var cookies = new CookieManager();
        var session = new HttpCookie("chancery-session", ministry.session(officer).text());
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), session);
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    Browser speaking(String tag) {
        language = tag;
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// Sends a form that stands on a page.
    HttpResponse<String> post(String page, String action, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(joining("&", "_csrf=" + encoded(tokenOf(page)) + "&", ""));
        return send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// Sends a form with a file, or with a long text under a name.
    HttpResponse<String> upload(String page, String action, String part, String text) {
        var body =
                """
                --edge
                Content-Disposition: form-data; name="_csrf"

                %s
                --edge
                Content-Disposition: form-data; name="%s"%s

                %s
                --edge--
                """
                        .formatted(
                                tokenOf(page),
                                part,
                                part.equals("file") ? "; filename=\"list.csv\"" : "",
                                text)
                        .replace("\n", "\r\n");
        return send(
                request(action)
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofString(body)));
    }

    private String tokenOf(String page) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        return found.group(2);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
