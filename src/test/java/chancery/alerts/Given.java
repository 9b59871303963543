package chancery.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// Alerts as officers raise them through the API, each about something of its own.
final class Given {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Ministry ministry;
    private final Map<String, Caller> callers = new HashMap<>();

    Given(Ministry ministry) {
        this.ministry = ministry;
    }

    Caller as(Officer officer) {
        return callers.computeIfAbsent(officer.signIn(), name -> ministry.callerOf(officer));
    }

    Caller desk() {
        return as(ministry.desk());
    }

    Caller mission(String code) {
        return as(ministry.officerIn(code));
    }

    /// An address of the web that nothing else is about.
    static String address() {
        return "https://example.org/matter/" + COUNT.incrementAndGet();
    }

    /// Files an alert about an address; answers it as JSON.
    JsonNode filed(Caller caller, String what, String link, String more) {
        return ok(
                caller.post(
                        "/api/v1/alerts",
                        "{\"what\": \"%s\", \"why\": \"It touches point 3.\", \"link\": \"%s\"%s}"
                                .formatted(what, link, more)));
    }

    JsonNode filed(Caller caller, String what, String link) {
        return filed(caller, what, link, "");
    }

    JsonNode said(Caller caller, String alert, String json) {
        return ok(caller.post("/api/v1/alerts/" + alert + "/steps", json));
    }

    JsonNode seen(Caller caller, String alert) {
        return ok(caller.get("/api/v1/alerts/" + alert));
    }

    static String id(JsonNode record) {
        return record.get("id").asString();
    }

    static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }
}
