package chancery.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.access.Token;
import chancery.alerts.escalation.Escalations;
import chancery.alerts.notices.Postman;
import chancery.journal.Followers;
import chancery.kernel.OfficeCode;
import chancery.missions.Appointments;
import chancery.missions.Missions;
import chancery.testing.Caller;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Officers are told on a page, by mail through a real server, and by a feed: few times, and never
/// more than they may read.
class TellingOfficersTest {

    private static final PostOffice POST = PostOffice.open();
    private static final RunningChancery CHANCERY = startedWith(POST);
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final Given GIVEN = new Given(MINISTRY);

    private final Caller berlin = GIVEN.mission("BERLIN");
    private final Officer director = MINISTRY.director();

    private static RunningChancery startedWith(PostOffice post) {
        System.setProperty("chancery.smtp.url", post.address());
        System.setProperty("chancery.smtp.from", "chancery@ministry.example");
        System.setProperty("chancery.address", "https://chancery.example/");
        try {
            return RunningChancery.start();
        } finally {
            List.of("chancery.smtp.url", "chancery.smtp.from", "chancery.address")
                    .forEach(System::clearProperty);
        }
    }

    @AfterAll
    static void end() {
        CHANCERY.close();
        POST.close();
    }

    @BeforeEach
    void emptyThePostOffice() {
        CHANCERY.clock().moveTo(RunningChancery.MONDAY);
        POST.empty();
    }

    private static void wants(Officer officer, String mailbox, boolean atOnce, boolean digest) {
        Given.ok(
                GIVEN.as(officer)
                        .send(
                                "PUT",
                                "/api/v1/notice-settings",
                                "{\"mailbox\": \"%s\", \"atOnce\": %s, \"digest\": %s}"
                                        .formatted(mailbox, atOnce, digest),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static void wantsNothing(Officer officer) {
        wants(officer, "", false, false);
    }

    private String filed(String what, String more) {
        var alert = Given.id(GIVEN.filed(berlin, what, Given.address(), more));
        follow();
        return alert;
    }

    private static void follow() {
        CHANCERY.exportedJournal();
        assertThat(CHANCERY.get(Followers.class).catchUp()).isTrue();
    }

    private static int deliver() {
        return CHANCERY.get(Postman.class).deliver();
    }

    @Test
    void the_page_tells_and_counts_what_was_not_seen() {
        var alert = filed("A ferry line is closed", "");
        var browser = MINISTRY.browserOf(director);
        var page = browser.get("/alerts/notices").body();

        assertThat(page).contains("A ferry line is closed", "/alerts/" + alert, "New alert");
        assertThat(page).containsPattern("badge notices\">\\d+<");
        assertThat(browser.post("/alerts/notices/seen", Map.of()).status()).isEqualTo(303);
        assertThat(browser.get("/alerts").body()).doesNotContain("badge notices");
        assertThat(MINISTRY.browserOf(MINISTRY.officerIn("OTTAWA")).get("/alerts/notices").body())
                .doesNotContain("ferry");
    }

    @Test
    void only_the_urgent_goes_out_at_once_with_subject_and_address_and_nothing_else() {
        wants(director, "director@ministry.example", true, false);
        filed("A routine matter", "");
        assertThat(deliver()).isZero();
        var alert = filed("A border is closed", ", \"precedence\": \"FLASH\"");
        assertThat(deliver()).isEqualTo(1);

        var mail = POST.only();
        assertThat(mail)
                .contains("To: director@ministry.example", "From: chancery@ministry.example")
                .contains("Subject: Urgent alert: A border is closed")
                .containsPattern("Message-ID: <[0-9a-f-]{36}@ministry.example>")
                .contains("https://chancery.example/alerts/" + alert)
                .doesNotContain("It touches point 3.");
        wantsNothing(director);
    }

    @Test
    void what_is_escalated_goes_out_at_once_to_whoever_releases() {
        wants(director, "director@ministry.example", true, false);
        wants(MINISTRY.desk(), "desk@ministry.example", true, false);
        filed("A question left lying", "");
        CHANCERY.clock().moveTo(Instant.parse("2026-03-06T10:00:00Z"));
        CHANCERY.get(Escalations.class).escalateDue();
        follow();
        deliver();

        assertThat(POST.letters())
                .anyMatch(mail ->
                        mail.contains("To: director@ministry.example")
                                && mail.contains("Escalated: A question left lying"))
                .noneMatch(mail -> mail.contains("To: desk@ministry.example"));
        wantsNothing(director);
        wantsNothing(MINISTRY.desk());
    }

    @Test
    void the_digest_goes_out_once_a_day_at_the_hour_the_office_chose() {
        Given.ok(
                GIVEN.as(director)
                        .send(
                                "PUT",
                                "/api/v1/notice-settings",
                                "{\"mailbox\": \"director@ministry.example\", \"atOnce\": false, \"digest\": true, \"digestHour\": 14}",
                                Optional.empty(),
                                Optional.empty()));
        filed("A first matter", "");
        filed("A second matter", "");
        at("2026-03-02T13:59:00Z");
        assertThat(POST.letters()).isEmpty();
        at("2026-03-02T14:01:00Z");
        at("2026-03-02T16:00:00Z");

        assertThat(POST.only())
                .contains("A first matter", "A second matter", "https://chancery.example/alerts/")
                .contains("New alerts:");
        POST.empty();
        Given.ok(GIVEN.as(director).post("/api/v1/notices/seen", "{}"));
        at("2026-03-03T14:01:00Z");
        assertThat(POST.letters()).as("nothing new, nothing sent").isEmpty();
        wantsNothing(director);
    }

    private static void at(String instant) {
        CHANCERY.clock().moveTo(Instant.parse(instant));
        CHANCERY.get(Postman.class).queueDigests();
        deliver();
    }

    @Test
    void a_server_that_refuses_first_gets_it_later_and_nothing_is_lost() {
        wants(director, "director@ministry.example", true, false);
        POST.refuse(451, 2);
        filed("A port is blocked", ", \"precedence\": \"FLASH\"");
        assertThat(deliver()).isEqualTo(1);
        assertThat(deliver()).as("not before a minute has passed").isZero();
        later(Duration.ofSeconds(61));
        assertThat(deliver()).isEqualTo(1);
        later(Duration.ofSeconds(61));
        assertThat(deliver()).as("the pause has doubled").isZero();
        assertThat(POST.letters()).isEmpty();
        later(Duration.ofSeconds(61));
        assertThat(deliver()).isEqualTo(1);

        assertThat(POST.only()).contains("A port is blocked");
        assertThat(deliver()).isZero();
        wantsNothing(director);
    }

    private static void later(Duration time) {
        CHANCERY.clock().moveTo(CHANCERY.clock().instant().plus(time));
    }

    @Test
    void what_the_server_refuses_for_good_is_said_on_the_page_and_not_tried_again() {
        wants(director, "nobody@ministry.example", true, false);
        POST.refuse(550, 1);
        filed("A pier is closed", ", \"precedence\": \"FLASH\"");
        assertThat(deliver()).isEqualTo(1);
        later(Duration.ofDays(2));
        assertThat(deliver()).isZero();

        assertThat(MINISTRY.browserOf(director).get("/alerts/notices/settings").body())
                .contains("refused for good");
        wantsNothing(director);
    }

    /// The mail waits while the server is away; meanwhile its reader has lost the seat.
    @Test
    void nobody_is_sent_what_they_may_no_longer_read() {
        var visitor = MINISTRY.appointed("Vera Lang", "MINFOR", Role.RELEASER);
        wants(visitor, "vera@ministry.example", true, false);
        POST.refuse(451, 1);
        filed("A secret matter", ", \"precedence\": \"FLASH\"");
        deliver();
        leave(visitor);
        later(Duration.ofMinutes(5));
        deliver();

        assertThat(POST.letters()).noneMatch(mail -> mail.contains("A secret matter"));
    }

    private static void leave(Officer officer) {
        var missions = CHANCERY.get(Missions.class);
        var held =
                missions.holdingsOf(MINISTRY.headquarters().id(), MINISTRY.administrator()).stream()
                        .filter(one -> one.officer().equals(officer.id()))
                        .findFirst()
                        .orElseThrow();
        CHANCERY.get(Appointments.class)
                .vacate(
                        held.id(),
                        LocalDate.of(2026, 2, 1),
                        new OfficeCode("MINFOR"),
                        MINISTRY.administrator());
    }

    @Test
    void a_report_that_comes_back_is_told_to_its_mission() {
        wants(MINISTRY.releaserIn("BERLIN"), "head@berlin.example", true, false);
        var report = ReturnedReport.by(GIVEN, MINISTRY);
        follow();
        deliver();

        assertThat(POST.only()).contains("Returned to you", report);
        wantsNothing(MINISTRY.releaserIn("BERLIN"));
    }

    @Test
    void the_feed_is_atom_and_opens_with_its_token_alone() throws Exception {
        var alert = filed("A canal is closed", "");
        var page = MINISTRY.browserOf(director).post("/alerts/notices/feed", Map.of()).body();
        var found = Pattern.compile("/alerts/feed/[\\w-]+").matcher(page);
        assertThat(found.find()).isTrue();
        var answer = CHANCERY.browser().get(found.group());

        assertThat(answer.header("content-type")).startsWith("application/atom+xml");
        isAtom(answer.body());
        assertThat(answer.body())
                .contains("A canal is closed", "https://chancery.example/alerts/" + alert)
                .doesNotContain("It touches point 3.");
        assertThat(CHANCERY.browser().get("/alerts/feed/guessed").status()).isEqualTo(404);
        var token = found.group().substring("/alerts/feed/".length());
        assertThat(CHANCERY.caller().with(new Token(token)).get("/api/v1/alerts").status())
                .as("it opens nothing else")
                .isEqualTo(401);
    }

    /// What RFC 4287 says must be there, once (sections 4.1.1, 4.1.2, 4.2.6, 4.2.15).
    private static void isAtom(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var feed =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        hasItsParts(feed);
        assertThat(feed.getElementsByTagName("author").getLength()).isEqualTo(1);
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isPositive();
        for (int i = 0; i < entries.getLength(); i++) {
            hasItsParts((Element) entries.item(i));
        }
    }

    private static void hasItsParts(Element element) {
        for (var name : List.of("id", "title", "updated")) {
            assertThat(own(element, name)).as(name).hasSize(1);
        }
        assertThat(Instant.parse(own(element, "updated").getFirst())).isAfter(Instant.EPOCH);
        assertThat(own(element, "id").getFirst()).startsWith("urn:uuid:");
    }

    private static List<String> own(Element element, String name) {
        var found = new ArrayList<String>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                found.add(child.getTextContent());
            }
        }
        return found;
    }
}
