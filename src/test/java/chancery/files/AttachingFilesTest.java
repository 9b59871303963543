package chancery.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachingFilesTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());
    private final Caller director = MINISTRY.callerOf(MINISTRY.director());
    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));
    private final Caller london = MINISTRY.callerOf(MINISTRY.officerIn("LONDON"));

    /// A draft to Berlin alone.
    private String draft(String subject) {
        return desk.post(
                        "/api/v1/directives",
                        """
                        {"kind": "DEMARCHE_REQUEST", "subject": "%s", "objective": "Learn more.", "addressees": "germany",
                         "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                         "points": [{"number": 1, "kind": "CORE", "text": "We ask for support.", "scope": "all"}]}
                        """
                                .formatted(subject))
                .json()
                .get("id")
                .asString();
    }

    private void release(String id) {
        assertThat(director.post("/api/v1/directives/" + id + "/release", "{}").status())
                .isEqualTo(200);
    }

    private static Answer attach(Caller by, String directive, String name, byte[] content) {
        return by.upload("/api/v1/directives/" + directive + "/files", Map.of(), name, content);
    }

    private static String idOf(Answer made) {
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("id").asString();
    }

    private static int count(Caller by, String directive) {
        return by.get("/api/v1/directives/" + directive + "/files").json().get("items").size();
    }

    @Test
    void keeps_the_content_and_gives_it_back_to_be_stored_never_shown() {
        var directive = draft("Given back");
        var content = SampleFiles.pdf("given back");
        var made =
                desk.upload(
                        "/api/v1/directives/" + directive + "/files",
                        Map.of("part", "BACKGROUND"),
                        "C:\\desk\\études.pdf",
                        content);

        assertThat(made.json().get("name").asString()).isEqualTo("études.pdf");
        assertThat(made.json().get("type").asString()).isEqualTo("application/pdf");
        assertThat(made.json().get("size").asInt()).isEqualTo(content.length);
        assertThat(made.json().get("sha256").asString())
                .isEqualTo(ContentDigest.of(content).text());
        var given = desk.get("/api/v1/files/" + idOf(made));
        assertThat(given.body().getBytes(UTF_8)).isEqualTo(content);
        assertThat(given.header("content-type")).isEqualTo("application/pdf");
        assertThat(given.header("content-disposition"))
                .startsWith("attachment")
                .contains("tudes.pdf");
        assertThat(given.headers("x-content-type-options")).containsExactly("nosniff");
        assertThat(given.headers("content-security-policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(given.header("repr-digest")).startsWith("sha-256=:");
    }

    @Test
    void a_mission_sees_it_once_it_was_released_and_others_see_neither_file_nor_count() {
        var directive = draft("Seen by Berlin");
        var file = idOf(attach(desk, directive, "annex.pdf", SampleFiles.pdf("seen by Berlin")));
        assertThat(berlin.get("/api/v1/files/" + file).status()).isEqualTo(404);

        release(directive);

        assertThat(berlin.get("/api/v1/files/" + file).status()).isEqualTo(200);
        assertThat(count(berlin, directive)).isEqualTo(1);
        assertThat(london.get("/api/v1/files/" + file).status()).isEqualTo(404);
        assertThat(london.get("/api/v1/directives/" + directive + "/files").status())
                .isEqualTo(404);
        assertThat(
                        london.post("/api/v1/files/" + file + "/withdrawal", "{\"why\": \"x\"}")
                                .status())
                .isEqualTo(404);
        assertThat(MINISTRY.browserOf(MINISTRY.officerIn("LONDON")).get("/files/" + file).status())
                .isEqualTo(404);
    }

    @Test
    void the_same_content_lies_there_once_and_opens_to_nobody_by_that() {
        var content = SampleFiles.pdf("once");
        var first = draft("Once here");
        var second = draft("Once there");
        idOf(attach(desk, first, "a.pdf", content));
        var there = idOf(attach(desk, second, "b.pdf", content));
        release(first);

        assertThat(
                        MINISTRY.chancery()
                                .behindTheDoors()
                                .sql("SELECT count(*) FROM files.content WHERE digest = ?")
                                .param(ContentDigest.of(content).text())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(berlin.get("/api/v1/files/" + there).status()).isEqualTo(404);
    }

    @Test
    void what_was_withdrawn_stays_on_the_record_and_is_not_given_out() {
        var directive = draft("Taken back");
        var wrong = idOf(attach(desk, directive, "wrong.pdf", SampleFiles.pdf("wrong")));
        var right = idOf(attach(desk, directive, "right.pdf", SampleFiles.pdf("right")));
        assertThat(desk.post("/api/v1/files/" + wrong + "/withdrawal", "{}").status())
                .isEqualTo(422);
        desk.post("/api/v1/files/" + wrong + "/withdrawal", "{\"why\": \"The wrong annex.\"}");
        release(directive);

        assertThat(count(desk, directive)).isEqualTo(2);
        assertThat(desk.get("/api/v1/files/" + wrong).status()).isEqualTo(403);
        assertThat(MINISTRY.callerOf(MINISTRY.auditor()).get("/api/v1/files/" + wrong).status())
                .isEqualTo(200);
        assertThat(berlin.get("/api/v1/files/" + wrong).status()).isEqualTo(404);
        assertThat(berlin.get("/api/v1/files/" + right).status()).isEqualTo(200);
        assertThat(count(berlin, directive)).isEqualTo(1);
        assertThat(desk.post("/api/v1/files/" + wrong + "/withdrawal", "{\"why\": \"x\"}").status())
                .isEqualTo(403);
    }

    @Test
    void after_release_a_releaser_adds_later_and_the_desk_does_not() {
        var directive = draft("Added later");
        release(directive);

        assertThat(attach(desk, directive, "late.pdf", SampleFiles.pdf("late")).status())
                .isEqualTo(403);
        var added = attach(director, directive, "late.pdf", SampleFiles.pdf("late"));

        assertThat(added.json().get("addedLater").asBoolean()).isTrue();
        assertThat(berlin.get("/api/v1/files/" + idOf(added)).status()).isEqualTo(200);
    }

    @Test
    void an_amendment_brings_its_files_with_its_release() {
        var directive = draft("Amended with a file");
        release(directive);
        desk.post(
                "/api/v1/directives/" + directive + "/amendments",
                "{\"reason\": \"Clearer.\", \"points\": [{\"number\": 1, \"text\": \"We ask twice.\"}]}");
        var made = attach(desk, directive, "amended.pdf", SampleFiles.pdf("amended"));

        assertThat(made.json().get("version").asInt()).isEqualTo(2);
        assertThat(berlin.get("/api/v1/files/" + idOf(made)).status()).isEqualTo(404);
        release(directive);
        assertThat(berlin.get("/api/v1/files/" + idOf(made)).status()).isEqualTo(200);
    }

    @Test
    void the_journal_holds_digest_and_size_and_neither_name_nor_content() {
        var directive = draft("In the journal");
        var content = SampleFiles.pdf("a telling content");
        idOf(attach(desk, directive, "telling-name.pdf", content));

        assertThat(MINISTRY.chancery().exportedJournal())
                .contains("FileAttached", ContentDigest.of(content).text())
                .doesNotContain("telling");
    }

    @Test
    void a_creation_sent_twice_attaches_once() {
        var directive = draft("Sent twice");
        var content = SampleFiles.pdf("sent twice");
        idOf(attach(desk, directive, "one.pdf", content));

        var again = attach(desk, directive, "two.pdf", content);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("attached already", "one.pdf");
        assertThat(count(desk, directive)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "setup.exe, PROGRAM, is of the type",
        "note.pdf, PROGRAM, is of the type",
        "note.txt, EMPTY, is empty",
        "big.txt, BIG, may have 10000 kB",
        "///, TEXT, needs a name"
    })
    void what_cannot_be_taken_is_named_and_nothing_is_stored(
            String name, String content, String sentence) {
        var directive = draft("Refused");

        var refused = attach(desk, directive, name, content(content));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().replace(", by its content, ", " "))
                .contains("\"field\":\"file\"", sentence);
        assertThat(count(desk, directive)).isZero();
    }

    private static byte[] content(String kind) {
        return switch (kind) {
            case "PROGRAM" -> SampleFiles.PROGRAM;
            case "EMPTY" -> new byte[0];
            case "BIG" -> "x".repeat(Upload.MOST_BYTES + 1).getBytes(UTF_8);
            default -> kind.getBytes(UTF_8);
        };
    }

    @Test
    void a_body_beyond_every_limit_is_refused_with_a_sentence() {
        var directive = draft("Far too large");

        var refused = attach(desk, directive, "huge.txt", new byte[26_000_000]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.header("content-type")).contains("problem+json");
        assertThat(count(desk, directive)).isZero();
    }

    @Test
    void a_call_without_a_file_or_with_a_part_that_is_none_is_told_so() {
        var directive = draft("Without");
        var address = "/api/v1/directives/" + directive + "/files";

        assertThat(
                        desk.upload(address, Map.of("part", "GIFT"), "a.txt", "a".getBytes(UTF_8))
                                .body())
                .contains("\"field\":\"part\"", "ENCLOSURE");
        assertThat(desk.upload(address, Map.of("extra", "1"), "a.txt", "a".getBytes(UTF_8)).body())
                .contains("\"field\":\"extra\"");
        assertThat(desk.post(address, "{}").status()).isEqualTo(415);
    }

    @Test
    void no_file_is_without_a_record_that_owns_it() {
        var nowhere = UUID.randomUUID().toString();
        var content = SampleFiles.pdf("nowhere");

        assertThat(attach(desk, nowhere, "a.pdf", content).status()).isEqualTo(404);
        assertThat(
                        desk.upload(
                                        "/api/v1/offices/" + nowhere + "/files",
                                        Map.of(),
                                        "a.pdf",
                                        content)
                                .status())
                .isEqualTo(404);
        assertThat(
                        MINISTRY.chancery()
                                .behindTheDoors()
                                .sql("SELECT count(*) FROM files.content WHERE digest = ?")
                                .param(ContentDigest.of(content).text())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void the_wrong_role_attaches_nothing() {
        var directive = draft("Wrong role");

        assertThat(
                        attach(
                                        MINISTRY.callerOf(MINISTRY.auditor()),
                                        directive,
                                        "a.pdf",
                                        SampleFiles.pdf("wrong role"))
                                .status())
                .isEqualTo(403);
        assertThat(count(desk, directive)).isZero();
    }

    @Test
    void the_page_takes_a_file_from_a_plain_form_and_shows_its_digest() {
        var directive = draft("By form");
        var browser = MINISTRY.browserOf(MINISTRY.desk());
        var content = SampleFiles.pdf("by form");

        var sent =
                browser.upload(
                        "/directives/" + directive + "/files",
                        Map.of("part", "ENCLOSURE"),
                        "annex <b>.pdf",
                        content);

        assertThat(sent.status()).isEqualTo(303);
        var page = browser.get("/directives/" + directive).body();
        assertThat(page)
                .contains("annex b.pdf", ContentDigest.of(content).text(), "Enclosure")
                .contains("Clara Voss attached a file of");
        var refused =
                browser.upload(
                        "/directives/" + directive + "/files",
                        Map.of(),
                        "x.exe",
                        SampleFiles.PROGRAM);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"file-fault\"", "Taken are PDF");
        assertThat(browser.get("/directives/" + directive + "/files").body())
                .contains("annex b.pdf", "Withdraw");
    }
}
