package chancery.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A directive that is out, and Berlin's officer who has carried it to the host; made anew for each
/// test.
final class Scene {

    final RunningChancery chancery = RunningChancery.shared();
    final Ministry ministry = Ministry.shared();
    final Caller desk = ministry.callerOf(ministry.desk());
    final Caller director = ministry.callerOf(ministry.director());
    final Caller berlin = ministry.callerOf(ministry.officerIn("BERLIN"));
    final Caller head = ministry.callerOf(ministry.releaserIn("BERLIN"));
    final Caller ottawa = ministry.callerOf(ministry.officerIn("OTTAWA"));
    final String directive;
    final String tasking;

    Scene() {
        var draft =
                made(
                        desk.post(
                                "/api/v1/directives",
                                """
                                {"kind": "DEMARCHE_REQUEST", "subject": "Fisheries vote", "objective": "Learn the vote.",
                                 "addressees": "germany canada", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                                 "tags": ["EFIS"],
                                 "points": [{"number": 1, "kind": "ASK", "text": "How will you vote?", "scope": "all"},
                                            {"number": 2, "kind": "CORE", "text": "We value a rule.", "scope": "all"}]}
                                """));
        var out =
                director.post(
                        "/api/v1/directives/" + draft.get("id").asString() + "/release", "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        directive = out.json().get("key").asString();
        tasking = taskingOf(directive, "DE");
    }

    static JsonNode made(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private String taskingOf(String key, String host) {
        for (var item : desk.get("/api/v1/directives/" + key + "/taskings").json().get("items")) {
            if (item.get("host").asString().equals(host)) {
                return item.get("id").asString();
            }
        }
        throw new AssertionError("no tasking for " + host);
    }

    /// Berlin meets somebody and records it by quick capture; answers the engagement's id.
    String engaged(String capture) {
        return made(berlin.post(
                        "/api/v1/engagements",
                        """
                        {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                         "interlocutors": [{"office": "%s"}], "capture": "%s"}
                        """
                                .formatted(directive, hostDesk(), capture.replace("\"", "\\\""))))
                .get("id")
                .asString();
    }

    /// A draft composed from the record.
    JsonNode composed() {
        return made(berlin.post("/api/v1/reports", composition()));
    }

    String composition() {
        return "{\"tasking\": \"%s\", \"round\": 1}".formatted(tasking);
    }

    /// A report that is out.
    JsonNode released() {
        var draft = composed();
        var out = head.post("/api/v1/reports/" + draft.get("id").asString() + "/release", "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
        return out.json();
    }

    private UUID hostDesk() {
        var stakeholders = chancery.get(Stakeholders.class);
        var officer = ministry.officerIn("BERLIN");
        var authority =
                added(
                        stakeholders.addAuthority(
                                new CountryCode("DE"),
                                new AuthorityDraft(
                                        AuthorityKind.FOREIGN_MINISTRY,
                                        AuthorityLevel.CENTRAL,
                                        "Auswärtiges Amt",
                                        "Foreign Office",
                                        Optional.empty(),
                                        "",
                                        Optional.empty()),
                                true,
                                officer));
        var office =
                added(
                        stakeholders.addOffice(
                                authority.id(),
                                new HostOfficeDraft(
                                        "Referat Fischerei",
                                        "Fisheries Desk",
                                        ApproachLevel.DIRECTOR,
                                        Optional.empty()),
                                true,
                                officer));
        stakeholders.succeed(
                office.id(),
                HolderDraft.toBeConfirmed("Anna Beispiel", LocalDate.of(2025, 1, 1)),
                true,
                officer);
        return office.id();
    }

    private static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Adding.Added<T>(var what) -> what;
            case Adding.Alike<T>(var there) -> throw new AssertionError("there is " + there);
        };
    }
}
