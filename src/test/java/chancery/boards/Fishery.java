package chancery.boards;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Adding;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// A directive on a fisheries vote, and what missions do with it, through the public interface.
///
/// Point 1 is for all, point 2 for hosts in Europe, point 3 answers a question. Owed are 1 and 2 by
/// Germany, Switzerland and Liechtenstein, 1 by Canada: seven in all.
final class Fishery {

    static final RunningChancery CHANCERY = RunningChancery.shared();
    static final Ministry MINISTRY = Ministry.shared();

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String DRAFT =
            """
            {"kind": "DEMARCHE_REQUEST", "subject": "Fisheries vote %d", "objective": "Learn how the host will vote.",
             "addressees": "%s", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
             "points": [{"number": 1, "kind": "ASK", "text": "How will you vote?", "scope": "all"},
                        {"number": 2, "kind": "CORE", "text": "We value a common rule.", "scope": "europe"},
                        {"number": 3, "kind": "IF_RAISED", "text": "The quota is fair.", "scope": "all"}]}
            """;

    private final String key;
    private final Map<String, String> hostOffices = new HashMap<>();

    private Fishery(String key) {
        this.key = key;
    }

    /// Released to Germany, Canada, Switzerland and Liechtenstein.
    static Fishery released() {
        return releasedTo("germany canada switzerland liechtenstein");
    }

    static Fishery releasedTo(String addressees) {
        return releasedAs(DRAFT.formatted(COUNT.incrementAndGet(), addressees));
    }

    /// Any directive, as the interface takes it.
    static Fishery releasedAs(String json) {
        var drafted = caller(MINISTRY.desk()).post("/api/v1/directives", json);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        var out =
                caller(MINISTRY.director())
                        .post(
                                "/api/v1/directives/"
                                        + drafted.json().get("id").asString()
                                        + "/release",
                                "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        return new Fishery(out.json().get("key").asString());
    }

    static Caller caller(Officer officer) {
        return MINISTRY.callerOf(officer);
    }

    String key() {
        return key;
    }

    /// Files a meeting by one line of quick capture; answers the id of the engagement.
    String filed(String mission, String host, String capture) {
        var answer =
                caller(MINISTRY.officerIn(mission))
                        .post("/api/v1/engagements", meeting(mission, host, capture, ""));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    void corrected(String engagement, String mission, String host, String capture) {
        var answer =
                caller(MINISTRY.officerIn(mission))
                        .post(
                                "/api/v1/engagements/" + engagement + "/corrections",
                                meeting(mission, host, capture, "\"reason\": \"Misheard\","));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String meeting(String mission, String host, String capture, String reason) {
        return """
        {%s "mission": "%s", "host": "%s", "directive": "%s", "heldAt": "2026-03-01T10:00",
         "interlocutors": [{"office": "%s"}], "capture": "%s"}
        """
                .formatted(
                        reason,
                        mission,
                        host,
                        key,
                        hostOffices.computeIfAbsent(host, code -> hostOffice(mission, code)),
                        capture.replace("\"", "\\\""));
    }

    /// A mission says something of its task, or headquarters answers.
    void said(Officer officer, String host, String what, String json) {
        var answer = caller(officer).post("/api/v1/taskings/" + tasking(host) + "/" + what, json);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    private String tasking(String host) {
        for (var item :
                caller(MINISTRY.desk())
                        .get("/api/v1/directives/" + key + "/taskings")
                        .json()
                        .get("items")) {
            if (item.get("host").asString().equals(host)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("no tasking for " + host);
    }

    void amended(String json) {
        var written =
                caller(MINISTRY.desk()).post("/api/v1/directives/" + key + "/amendments", json);
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        var out = caller(MINISTRY.director()).post("/api/v1/directives/" + key + "/release", "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
    }

    /// A board as headquarters reads it.
    JsonNode board(String name) {
        return board(name, MINISTRY.desk());
    }

    JsonNode board(String name, Officer officer) {
        var answer = asked(name, officer);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Answer asked(String name, Officer officer) {
        return caller(officer).get("/api/v1/directives/" + key + "/" + name);
    }

    private static String hostOffice(String mission, String host) {
        var stakeholders = CHANCERY.get(Stakeholders.class);
        var officer = MINISTRY.officerIn(mission);
        var name = "Fisheries office " + COUNT.incrementAndGet();
        var authority =
                added(
                        stakeholders.addAuthority(
                                new CountryCode(host),
                                new AuthorityDraft(
                                        AuthorityKind.FOREIGN_MINISTRY,
                                        AuthorityLevel.CENTRAL,
                                        name,
                                        name,
                                        Optional.empty(),
                                        "",
                                        Optional.empty()),
                                true,
                                officer));
        var desk =
                added(
                        stakeholders.addOffice(
                                authority.id(),
                                new HostOfficeDraft(
                                        "Desk", "Desk", ApproachLevel.DIRECTOR, Optional.empty()),
                                true,
                                officer));
        stakeholders.succeed(
                desk.id(),
                HolderDraft.toBeConfirmed("Anna Beispiel", LocalDate.of(2025, 1, 1)),
                true,
                officer);
        return desk.id().toString();
    }

    private static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Adding.Added<T>(var what) -> what;
            case Adding.Alike<T>(var there) ->
                    throw new AssertionError("there is already " + there);
        };
    }
}
