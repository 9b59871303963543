package chancery.evidence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A directive that is being drafted over the API, with one point and one claim at it.
public record DraftWithClaim(Ministry ministry, String directive, String claim) {

    private static final String REST =
            ", \"population\": \"citizens by citizenship\", \"comparator\": \"the other group\","
                    + " \"counterState\": \"NONE_FOUND\", \"counter\": \"Looked in the notes of the table.\"";

    /// A point that asks, and a claim behind it.
    public static DraftWithClaim of(Ministry ministry, String kind, String statement) {
        var directive = directive(ministry, "How do you read the published figures?");
        var made =
                ministry.callerOf(ministry.desk())
                        .post("/api/v1/claims", claimJson(directive, kind, statement));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return new DraftWithClaim(ministry, directive, made.json().get("id").asString());
    }

    private static String claimJson(String directive, String kind, String statement) {
        return """
        {"place": "POINT", "record": "%s", "number": 1, "kind": "%s", "statement": "%s"%s}
        """
                .formatted(directive, kind, statement, REST);
    }

    public static String directive(Ministry ministry, String text) {
        var made =
                ministry.callerOf(ministry.desk())
                        .post(
                                "/api/v1/directives",
                                """
                                {"kind": "DEMARCHE_REQUEST", "subject": "Figures", "objective": "Learn more.", "addressees": "germany",
                                 "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                                 "points": [{"number": 1, "kind": "ASK", "text": "%s", "scope": "all"}]}
                                """
                                        .formatted(text));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("id").asString();
    }

    private Caller desk() {
        return ministry.callerOf(ministry.desk());
    }

    public Answer attach(String figure, String role) {
        return desk().post(
                        "/api/v1/claims/" + claim + "/figures",
                        """
                        {"figure": "%s", "role": "%s", "credibility": "PROBABLY_TRUE"}
                        """
                                .formatted(figure, role));
    }

    /// With this figure behind the claim.
    public DraftWithClaim restingOn(String figure) {
        var linked = attach(figure, "SUPPORTS");
        assertThat(linked.status()).as(linked.body()).isEqualTo(200);
        return this;
    }

    /// With a sound source of this title behind the claim.
    public DraftWithClaim restingOnSource(String title) {
        var added =
                desk().post(
                                "/api/v1/sources",
                                """
                                {"kind": "LEGISLATION", "author": "PARLIAMENT", "publisher": "Parliament", "title": "%1$s",
                                 "published": "2025-05", "address": "https://law.example/%2$s", "language": "en"}
                                """
                                        .formatted(title, title.replace(' ', '-')));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        var source = added.json().get("id").asString();
        var files =
                desk().upload(
                                "/api/v1/sources/" + source + "/files",
                                Map.of(),
                                "copy.txt",
                                title.getBytes(StandardCharsets.UTF_8));
        assertThat(files.status()).as(files.body()).isEqualTo(201);
        var graded =
                desk().post(
                                "/api/v1/sources/" + source + "/reliability",
                                "{\"grade\": \"A\", \"reason\": \"The text itself.\"}");
        assertThat(graded.status()).as(graded.body()).isEqualTo(200);
        var linked =
                desk().post(
                                "/api/v1/claims/" + claim + "/sources",
                                """
                                {"role": "SUPPORTS", "source": "%s", "passage": "Article 1", "credibility": "PROBABLY_TRUE"}
                                """
                                        .formatted(source));
        assertThat(linked.status()).as(linked.body()).isEqualTo(200);
        return this;
    }

    public Answer reword(String kind, String statement) {
        var version = desk().get("/api/v1/claims/" + claim).json().get("version").asString();
        return desk().post(
                        "/api/v1/claims/" + claim + "/corrections",
                        """
                        {"version": "%s", "kind": "%s", "statement": "%s"%s}
                        """
                                .formatted(version, kind, statement, REST));
    }

    public String strength() {
        return desk().get("/api/v1/claims/" + claim).json().get("strength").get("level").asString();
    }

    private static Answer release(Ministry ministry, String directive) {
        return ministry.callerOf(ministry.director())
                .post("/api/v1/directives/" + directive + "/release", "{}");
    }

    /// The gate names the rule and says its sentence, and the directive is as it was.
    public static void refused(Ministry ministry, String directive, String sentence) {
        var desk = ministry.callerOf(ministry.desk());
        var before = desk.get("/api/v1/directives/" + directive).body();
        var history = history(ministry, directive);

        var answer = release(ministry, directive);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Point 1, " + sentence);
        assertThat(desk.get("/api/v1/directives/" + directive).body()).isEqualTo(before);
        assertThat(history(ministry, directive)).isEqualTo(history);
    }

    private static List<String> history(Ministry ministry, String directive) {
        return ministry.chancery()
                .exportedJournal()
                .lines()
                .filter(line -> line.contains(directive))
                .toList();
    }

    public void refused(String sentence) {
        refused(ministry, directive, sentence);
    }

    public static void released(Ministry ministry, String directive) {
        var answer = release(ministry, directive);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    public void released() {
        released(ministry, directive);
    }

    /// A releaser lets a warning about the claim pass, with a reason.
    public DraftWithClaim letPass(String rule) {
        var answer =
                ministry.browserOf(ministry.director())
                        .post(
                                "/evidence/gate/overrides",
                                Map.of(
                                        "place",
                                        "POINT",
                                        "record",
                                        directive,
                                        "number",
                                        "1",
                                        "claim",
                                        claim,
                                        "rule",
                                        rule,
                                        "reason",
                                        "It is put as a question."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return this;
    }
}
