package chancery.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Token;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What falls due stands in every calendar that reads iCalendar (RFC 5545), by an address that
/// opens nothing else.
class DueDaysInACalendarTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final String LONG =
            "Échange de notes; signé, déposé et publié au Journal officiel avant la fin du mois de juin prochain";

    private final Caller berlin = MINISTRY.callerOf(MINISTRY.officerIn("BERLIN"));
    private final Caller desk = MINISTRY.callerOf(MINISTRY.desk());

    private String address() {
        var page =
                MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"))
                        .post("/alerts/notices/feed", Map.of())
                        .body();
        var found = Pattern.compile("/alerts/calendar/[\\w-]+").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String directive() {
        var draft =
                Given.id(
                        Given.ok(
                                desk.post(
                                        "/api/v1/directives",
                                        """
                                        {"kind": "DEMARCHE_REQUEST", "subject": "Due days", "objective": "See them.",
                                         "addressees": "germany canada", "deliverBy": "2026-05-05", "reportBy": "2026-05-08",
                                         "points": [{"number": 1, "kind": "CORE", "text": "Please.", "scope": "all"}]}
                                        """)));
        return Given.ok(
                        MINISTRY.callerOf(MINISTRY.director())
                                .post("/api/v1/directives/" + draft + "/release", "{}"))
                .get("key")
                .asString();
    }

    private void promised(String directive) {
        var authority =
                Given.id(
                        Given.ok(
                                berlin.post(
                                        "/api/v1/authorities",
                                        "{\"host\": \"DE\", \"kind\": \"FOREIGN_MINISTRY\", \"name\": \"Foreign Office\", \"another\": true}")));
        var office =
                Given.id(
                        Given.ok(
                                berlin.post(
                                        "/api/v1/host-offices",
                                        "{\"authority\": \"%s\", \"title\": \"Desk\", \"another\": true}"
                                                .formatted(authority))));
        Given.ok(
                berlin.post(
                        "/api/v1/engagements",
                        """
                        {"mission": "BERLIN", "host": "DE", "directive": "%s", "heldAt": "2026-03-01T10:00",
                         "interlocutors": [{"office": "%s"}], "capture": "1d:will-consider !\\"%s\\" by 2026-06-26"}
                        """
                                .formatted(directive, office, LONG)));
    }

    @Test
    void rounds_promises_and_replies_owed_stand_in_it() {
        var directive = directive();
        promised(directive);
        var answer = MINISTRY.chancery().browser().get(address());

        assertThat(answer.header("content-type"))
                .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        var parts = read(answer.body());
        var events = parts.stream().filter(part -> "VEVENT".equals(part.get("BEGIN"))).toList();
        assertThat(events)
                .anySatisfy(event -> {
                    assertThat(event.get("SUMMARY")).contains("Promise due, Germany", LONG);
                    assertThat(event.get("DTSTART;VALUE=DATE")).isEqualTo("20260626");
                    assertThat(event.get("URL")).contains("/commitments/");
                })
                .anySatisfy(event -> {
                    assertThat(event.get("SUMMARY"))
                            .startsWith("Deliver by today: " + directive.replace('-', ' '))
                            .contains("BERLIN");
                    assertThat(event.get("DTSTART;VALUE=DATE")).isEqualTo("20260505");
                })
                .anySatisfy(event -> assertThat(event.get("SUMMARY")).startsWith("Report by today"))
                .noneSatisfy(event -> assertThat(event.get("SUMMARY")).contains("OTTAWA"));
        assertThat(events).extracting(event -> event.get("UID")).doesNotHaveDuplicates();
        assertThat(parts)
                .filteredOn(part -> "VTODO".equals(part.get("BEGIN")))
                .anySatisfy(
                        task -> assertThat(task.get("SUMMARY")).startsWith("Reply owed, Germany"));
    }

    @Test
    void its_address_opens_nothing_else() {
        var address = address();
        var token = address.substring(address.lastIndexOf('/') + 1);

        assertThat(
                        MINISTRY.chancery()
                                .caller()
                                .with(new Token(token))
                                .get("/api/v1/alerts")
                                .status())
                .isEqualTo(401);
        assertThat(MINISTRY.chancery().browser().get("/alerts/calendar/guessed").status())
                .isEqualTo(404);
    }

    /// Reads as RFC 5545 says: lines end with CRLF and are at most 75 octets (3.1), folded ones are
    /// joined, components nest (3.6), texts are unescaped (3.3.11).
    private static List<Map<String, String>> read(String body) {
        assertThat(body).endsWith("\r\n").doesNotContain("\r\n\r\n");
        for (var line : body.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
        }
        var lines = body.replace("\r\n ", "").lines().toList();
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
        assertThat(lines).anyMatch(line -> line.startsWith("PRODID:"));
        var parts = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size() - 1)) {
            int colon = line.indexOf(':');
            assertThat(colon).as(line).isPositive();
            var name = line.substring(0, colon);
            if (name.equals("BEGIN")) {
                parts.add(new LinkedHashMap<>());
            }
            if (!parts.isEmpty() && !name.equals("END")) {
                assertThat(parts.getLast().put(name, unescaped(line.substring(colon + 1))))
                        .as("once: " + line)
                        .isNull();
            }
        }
        assertThat(parts)
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(part).containsKeys("UID", "DTSTAMP", "DTSTART;VALUE=DATE"));
        return parts;
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n")
                .replace("\\;", ";")
                .replace("\\,", ",")
                .replace("\\\\", "\\");
    }
}
