package chancery.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import chancery.access.PasswordChanges;
import chancery.access.Tokens;
import chancery.testing.Answer;
import chancery.testing.Ministry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// What a door needs before it can be tried: made when its name in angle brackets is met, through
/// the API, and the same for the whole door.
final class Givens {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern NAME = Pattern.compile("<([a-z ]+)>");

    private static final String DIRECTIVE =
            """
            {"kind": "DEMARCHE_REQUEST", "subject": "Vote %d", "objective": "Learn the vote.", "addressees": "germany",
             "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
             "points": [{"number": 1, "kind": "CORE", "text": "We ask for support."}, {"number": 2, "kind": "ASK", "text": "How will you vote?"}]}
            """;

    private static final String VISIT =
            """
            {"kind": "VISIT_ABROAD", "office": "BERLIN", "host": "DE", "title": "The minister in Berlin", "place": "Berlin",
             "starts": "2026-05-01", "ends": "2026-05-02"}
            """;

    private final Ministry ministry;
    private final People people;
    private final Map<String, String> made = new HashMap<>();

    Givens(Ministry ministry, People people) {
        this.ministry = ministry;
        this.people = people;
    }

    /// The text with everything made that it names.
    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> get(name.group(1)));
    }

    private static String saying(String words) {
        return DIRECTIVE.formatted(COUNT.incrementAndGet()).replace("We ask for support.", words);
    }

    private String get(String name) {
        var known = made.get(name);
        if (known == null) {
            known = make(name);
            made.put(name, known);
        }
        return known;
    }

    private String make(String name) {
        return switch (name) {
            case "unique" -> "n" + letters(COUNT.incrementAndGet());
            case "draft" ->
                    created("desk", "directives", DIRECTIVE.formatted(COUNT.incrementAndGet()));
            case "warned draft" ->
                    created("desk", "directives", saying("A wave of arrivals was feared."));
            case "placed draft" ->
                    created("desk", "directives", saying("Robbery fell in Alta Vista."));
            case "submitted" -> submitted();
            case "held" -> released(get("draft"), "{\"holdMinutes\": 60}");
            case "directive" -> released(get("draft"), "{}");
            case "amended" -> amended();
            case "tasking" -> tasking(get("directive"));
            case "queried" -> said(get("tasking"), "query", "{\"text\": \"Which ministry?\"}");
            case "host office", "second host office", "third host office" ->
                    created(
                            "berlin",
                            "host-offices",
                            "{\"authority\": \""
                                    + get("authority")
                                    + "\", \"title\": \"Desk\", \"another\": true}");
            case "host merge" ->
                    created(
                            "berlin",
                            "host-duplicates/merges",
                            fill(
                                    "{\"kind\": \"OFFICE\", \"kept\": \"<host office>\", \"merged\": \"<second host office>\", \"reason\": \"One office.\"}"));
            case "authority" ->
                    created(
                            "berlin",
                            "authorities",
                            "{\"host\": \"DE\", \"kind\": \"FOREIGN_MINISTRY\", \"name\": \"Foreign Office %s\", \"another\": true}"
                                    .formatted(get("unique")));
            case "holder" ->
                    created(
                            "berlin",
                            "host-offices/" + get("host office") + "/holders",
                            "{\"name\": \"Anna Beispiel\", \"from\": \"2025-01-01\", \"another\": true}");
            case "cover" ->
                    ok(people.caller("berlin")
                                    .post(
                                            "/api/v1/host-offices/"
                                                    + get("host office")
                                                    + "/covers",
                                            "{\"seat\": \""
                                                    + get("seat")
                                                    + "\", \"from\": \"2026-01-01\"}"))
                            .json()
                            .get("id")
                            .asString();
            case "seat" ->
                    one(
                            "SELECT id FROM missions.seat WHERE slug = 'political' AND office = (SELECT id FROM missions.office WHERE code = 'BERLIN')");
            case "officer" -> ministry.officerIn("BERLIN").id().toString();
            case "desk officer" -> ministry.desk().id().toString();
            case "ottawa officer" -> ministry.officerIn("OTTAWA").id().toString();
            case "engagement" -> created("berlin", "engagements", fill(MEETING));
            case "approach" -> created("berlin", "engagements", fill(APPROACH));
            case "visit" -> created("berlin", "visits", VISIT);
            case "visit with part" -> {
                var visit = get("visit");
                ok(
                        people.caller("berlin")
                                .post(
                                        "/api/v1/visits/" + visit + "/parts",
                                        fill("{\"record\": \"/engagements/<engagement>\"}")));
                yield visit;
            }
            case "commitment" ->
                    ok(people.caller("berlin").get("/api/v1/engagements/" + get("engagement")))
                            .json()
                            .get("commitments")
                            .get(0)
                            .get("id")
                            .asString();
            case "report draft" ->
                    composed(
                            "berlin",
                            "reports",
                            fill("{\"tasking\": \"<tasking>\", \"round\": 1}"));
            case "report" ->
                    ok(people.caller("head")
                                    .post(
                                            "/api/v1/reports/" + get("report draft") + "/release",
                                            "{}"))
                            .json()
                            .get("key")
                            .asString();
            case "account" -> ministry.openAccount("Person " + get("unique")).toString();
            case "own token" -> givenToken();
            case "reset" ->
                    ministry.get(PasswordChanges.class)
                            .giveReset(
                                    ministry.officerIn("BERNE").signIn(), ministry.administrator())
                            .text();
            case "mission" -> opened();
            case "file" -> attached();
            case "caution" -> cautioned();
            case "rule" -> "low-share";
            case "alert" -> alerted("berlin", "https://example.org/" + get("unique"));
            case "other alert" -> alerted("berlin", "https://example.org/o" + get("unique"));
            case "double alert" -> doubleAlert();
            case "source of alert" -> sourceOfAlert();
            case "amended tasking" -> amendedTasking();
            case "counted" -> series("NR", "IN_PRISON", "FOR");
            case "others" -> series("NR", "IN_PRISON", "NAT");
            case "residents" -> series("PS", "RESIDENT", "FOR");
            case "all residents" -> series("PS", "RESIDENT", "NAT");
            case "figure" -> created("desk", "figures", fill(FIGURE));
            case "source" ->
                    created(
                            "desk",
                            "sources",
                            "{\"kind\": \"COURT\", \"publisher\": \"Court\", \"title\": \"Judgment\", \"published\": \"2026-01-17\", \"address\": \"https://court.example/%s\"}"
                                    .formatted(get("unique")));
            case "source with a copy" -> {
                ok(
                        people.caller("desk")
                                .upload(
                                        "/api/v1/sources/" + get("source") + "/files",
                                        Map.of(),
                                        "copy.txt",
                                        ("What was read " + get("unique")).getBytes(UTF_8)));
                yield get("source");
            }
            case "claim" ->
                    created(
                            "desk",
                            "claims",
                            "{\"place\": \"POINT\", \"record\": \"%s\", \"number\": 1, \"kind\": \"FACT\", \"statement\": \"The register is open.\"}"
                                    .formatted(get("draft")));
            case "claim version" ->
                    ok(people.caller("desk").get("/api/v1/claims/" + get("claim")))
                            .json()
                            .get("version")
                            .asString();
            case "evidence" ->
                    ok(people.caller("desk")
                                    .post(
                                            "/api/v1/claims/" + get("claim") + "/sources",
                                            "{\"role\": \"SUPPORTS\", \"source\": \"%s\"}"
                                                    .formatted(get("source"))))
                            .json()
                            .get("evidence")
                            .get(0)
                            .get("id")
                            .asString();
            case "reply" ->
                    ok(people.caller("desk")
                                    .post(
                                            "/api/v1/directives/"
                                                    + get("draft")
                                                    + "/anticipated-replies",
                                            "{\"point\": 1, \"counter\": \"Not now.\", \"validFrom\": \"2026-01-01\"}"))
                            .json()
                            .get("id")
                            .asString();
            case "source version" ->
                    ok(people.caller("desk").get("/api/v1/sources/" + get("source")))
                            .json()
                            .get("version")
                            .asString();
            case "id" -> UUID.randomUUID().toString();
            default -> ObservationGivens.make(name, this::fill, this::created);
        };
    }

    private static final String MEETING =
            """
            {"mission": "BERLIN", "host": "DE", "directive": "<directive>", "heldAt": "2026-03-01T10:00",
             "interlocutors": [{"office": "<host office>"}], "capture": "1d+ !\\"send the text\\" by 2026-04-01"}
            """;
    private static final String APPROACH =
            """
            {"mission": "BERLIN", "host": "DE", "subject": "A call", "plannedAt": "2026-03-20T10:00",
             "interlocutors": [{"office": "<host office>"}]}
            """;

    private static final String FIGURE =
            """
            {"title": "Prisoners <unique>", "kind": "TWO_GROUPS", "to": "2024", "sides": [
             {"label": "Foreign", "numerator": "<counted>", "denominator": "<residents>"},
             {"label": "National", "numerator": "<others>", "denominator": "<all residents>"}]}
            """;

    private static final String TABLE =
            """
            place,unit,group,year,value
            MT,NR,FOR,2024,365
            MT,NR,NAT,2024,332
            MT,PS,FOR,2024,158368
            MT,PS,NAT,2024,405075
            """;

    /// A series of a small table that was described and taken in first.
    private String series(String unit, String stage, String group) {
        if (!made.containsKey("table of figures")) {
            made.put("table of figures", dataset());
        }
        for (var item :
                ok(people.caller("desk")
                                .get(
                                        "/api/v1/datasets/"
                                                + made.get("table of figures")
                                                + "/series"))
                        .json()
                        .get("items")) {
            if (item.get("unit").asString().equals(unit)
                    && item.get("stage").asString().equals(stage)
                    && item.get("group").asString().equals(group)) {
                return item.get("id").asString();
            }
        }
        throw new IllegalStateException(unit + stage + group);
    }

    private String dataset() {
        var table = "bad input " + get("unique");
        ok(people.caller("desk").post("/api/v1/table-guides", GUIDE.formatted(table)));
        var number = COUNT.incrementAndGet();
        return ok(people.caller("desk")
                        .upload(
                                "/api/v1/datasets",
                                Map.of("table", table),
                                "table.csv",
                                (TABLE + "XX,NR,FOR,2024," + number + "\n").getBytes(UTF_8)))
                .json()
                .get("id")
                .asString();
    }

    private String alerted(String who, String link) {
        return created(
                who,
                "alerts",
                "{\"what\": \"A draft\", \"why\": \"It matters.\", \"link\": \"%s\"}"
                        .formatted(link));
    }

    private String doubleAlert() {
        var link = "https://example.org/d" + COUNT.incrementAndGet();
        alerted("desk", link);
        return alerted("berlin", link);
    }

    private String sourceOfAlert() {
        return ok(people.caller("desk").get("/api/v1/alerts/" + get("double alert")))
                .json()
                .get("sources")
                .get(0)
                .get("id")
                .asString();
    }

    private static final String GUIDE =
            """
            {"table": "%s", "title": "Persons", "publisher": "Office", "area": "place", "unit": "unit",
             "metric": "STOCK", "stage": "unit: NR=IN_PRISON; *=RESIDENT", "group": "group", "basis": "CITIZENSHIP",
             "definition": "=citizenship", "period": "year", "value": "value", "dimensions": "place; unit; group"}
            """;

    private String submitted() {
        var draft = get("draft");
        ok(
                people.caller("desk")
                        .post(
                                "/api/v1/directives/" + draft + "/clearances",
                                "{\"offices\": [\"LEGAL\"]}"));
        return draft;
    }

    private String released(String draft, String json) {
        var answer =
                ok(
                        people.caller("director")
                                .post("/api/v1/directives/" + draft + "/release", json));
        return answer.json().has("key") ? answer.json().get("key").asString() : draft;
    }

    private String attached() {
        var attached =
                people.caller("desk")
                        .upload(
                                "/api/v1/directives/" + get("draft") + "/files",
                                Map.of(),
                                "letter.txt",
                                "Dear colleague".getBytes(UTF_8));
        return ok(attached).json().get("id").asString();
    }

    private String cautioned() {
        return created(
                "berlin",
                "taskings/" + get("tasking") + "/points/1/caution",
                "{\"ground\": \"TIMING\", \"text\": \"Elections.\"}");
    }

    private String amendedTasking() {
        var tasking = get("tasking");
        said(tasking, "acknowledgement", "{}");
        ok(
                people.caller("director")
                        .post("/api/v1/directives/" + get("amended") + "/release", "{}"));
        return tasking;
    }

    private String amended() {
        var key = get("directive");
        created(
                "desk",
                "directives/" + key + "/amendments",
                "{\"reason\": \"Clearer\", \"points\": [{\"number\": 1, \"text\": \"We ask for your support.\"}]}");
        return key;
    }

    private String tasking(String key) {
        return ok(people.caller("desk").get("/api/v1/directives/" + key + "/taskings"))
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private String said(String tasking, String what, String json) {
        ok(people.caller("berlin").post("/api/v1/taskings/" + tasking + "/" + what, json));
        return tasking;
    }

    private String opened() {
        var code = "POST-" + letters(COUNT.incrementAndGet());
        created(
                "admin",
                "missions",
                "{\"code\": \"%s\", \"kind\": \"EMBASSY\", \"name\": \"Embassy %s\", \"country\": \"FR\", \"timeZone\": \"Europe/Paris\", \"opened\": \"2020-01-01\"}"
                        .formatted(code, code));
        return code;
    }

    /// A number in letters, as codes have none but letters.
    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(joining())
                .toUpperCase(Locale.ROOT);
    }

    private String composed(String who, String what, String json) {
        get("engagement");
        return created(who, what, json);
    }

    private String givenToken() {
        ministry.get(Tokens.class).giveToken(ministry.officerIn("BERLIN"), "to be revoked");
        return one(
                "SELECT id FROM access.token WHERE purpose = 'to be revoked' AND revoked_at IS NULL LIMIT 1");
    }

    private String one(String sql) {
        return ministry.chancery().behindTheDoors().sql(sql).query(String.class).single();
    }

    private String created(String who, String what, String json) {
        var answer = ok(people.caller(who).post("/api/v1/" + what, json));
        return answer.json().has("id")
                ? answer.json().get("id").asString()
                : answer.header("location");
    }

    private static Answer ok(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
