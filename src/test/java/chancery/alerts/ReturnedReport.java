package chancery.alerts;

import chancery.testing.Ministry;

/// A report that headquarters sends back with a question.
final class ReturnedReport {

    private ReturnedReport() {}

    /// Answers its subject.
    static String by(Given given, Ministry ministry) {
        var draft =
                Given.ok(
                        given.desk()
                                .post(
                                        "/api/v1/directives",
                                        """
                                        {"kind": "DEMARCHE_REQUEST", "subject": "Harbour dues", "objective": "Learn the rate.",
                                         "addressees": "germany", "deliverBy": "2026-05-10", "reportBy": "2026-05-17",
                                         "points": [{"number": 1, "kind": "ASK", "text": "What is the rate?", "scope": "all"}]}
                                        """));
        var key =
                Given.ok(
                                given.as(ministry.director())
                                        .post(
                                                "/api/v1/directives/"
                                                        + Given.id(draft)
                                                        + "/release",
                                                "{}"))
                        .get("key")
                        .asString();
        var tasking =
                Given.id(
                        Given.ok(given.desk().get("/api/v1/directives/" + key + "/taskings"))
                                .get("items")
                                .get(0));
        var report =
                Given.ok(
                        given.mission("BERLIN")
                                .post(
                                        "/api/v1/reports",
                                        """
                                        {"tasking": "%s", "round": 1, "subject": "What the harbour takes",
                                         "paragraphs": [{"type": "SUMMARY", "text": "The rate was told."}, {"type": "COMMENT", "text": "It is high."}]}
                                        """
                                                .formatted(tasking)));
        var released =
                Given.ok(
                        given.as(ministry.releaserIn("BERLIN"))
                                .post("/api/v1/reports/" + Given.id(report) + "/release", "{}"));
        Given.ok(
                given.desk()
                        .post(
                                "/api/v1/reports/"
                                        + released.get("key").asString()
                                        + "/disposition",
                                "{\"kind\": \"QUESTION\", \"text\": \"Per ship?\"}"));
        return "What the harbour takes";
    }
}
