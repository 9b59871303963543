package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Caller;
import chancery.testing.Chromium;
import chancery.testing.Keyboard;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import chancery.testing.Tab;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The main job in a browser and without a mouse: from the inbox to headquarters' word on the
/// report, with every page on the way accessible.
@Tag("browser")
class KeyboardJourneyTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final Officer AUTHOR = MINISTRY.officerIn("BERLIN");
    private static final Officer HEAD = MINISTRY.releaserIn("BERLIN");

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void from_the_inbox_to_the_answer_of_headquarters(int width) {
        var subject = "Fisheries vote at " + width;
        release(subject);
        HostSide.foreignMinistryDesk(CHANCERY, MINISTRY, "DE");
        try (var tab = Chromium.shared().tab(CHANCERY, width)) {
            var keys = new Keyboard(tab);
            tab.go("/sign-in");

            signIn(AUTHOR, "**/inbox/BERLIN", keys, tab);
            acknowledge(subject, keys, tab);
            record(subject, keys, tab);
            compose(keys, tab);
            signOut(keys, tab);

            signIn(HEAD, "**/inbox/BERLIN", keys, tab);
            releaseReport(subject, keys, tab);
            signOut(keys, tab);

            signIn(MINISTRY.desk(), "**/directives", keys, tab);
            ask(subject, keys, tab);
            signOut(keys, tab);

            signIn(AUTHOR, "**/inbox/BERLIN", keys, tab);
            seeTheQuestion(subject, keys, tab);
        }
    }

    private static void release(String subject) {
        Caller desk = MINISTRY.callerOf(MINISTRY.desk());
        var draft =
                desk.post(
                        "/api/v1/directives",
                        """
                        {"kind": "DEMARCHE_REQUEST", "subject": "%s", "objective": "Learn how the host will vote.",
                         "addressees": "germany", "deliverBy": "2026-05-01", "reportBy": "2026-05-08",
                         "points": [{"number": 1, "kind": "CORE", "text": "We ask for *support* at the vote.", "scope": "all"},
                                    {"number": 2, "kind": "ASK", "text": "How will you vote?", "scope": "all"}]}
                        """
                                .formatted(subject));
        var out =
                MINISTRY.callerOf(MINISTRY.director())
                        .post(
                                "/api/v1/directives/"
                                        + draft.json().get("id").asString()
                                        + "/release",
                                "{}");
        assertThat(out.status()).as(out.body()).isEqualTo(200);
    }

    private static void signIn(Officer officer, String home, Keyboard keys, Tab tab) {
        keys.tabTo("Sign-in name")
                .type(officer.signIn())
                .tabTo("Password")
                .type(Ministry.PASSWORD)
                .pressTo(home, "Enter");
        tab.isClean();
    }

    private static void signOut(Keyboard keys, Tab tab) {
        keys.tabBackTo("Sign out").pressTo("**/sign-in", "Enter");
        tab.isClean();
    }

    /// Moves to the row, acknowledges it by its key, and opens it: the focus has stayed on it.
    private static void acknowledge(String subject, Keyboard keys, Tab tab) {
        keys.press("j").press("a");
        tab.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .filter(new Locator.FilterOptions().setHasText("acknowledged"))
                .waitFor();
        tab.page().waitForFunction("() => document.activeElement !== document.body");
        assertThat(keys.focus()).isEqualTo(subject);
        tab.isClean();
        keys.pressTo("**/taskings/*", "Enter");
        tab.isClean();
        keys.tabTo("Brief for a call").pressTo("**/brief", "Enter");
        shows(tab, "Anna Beispiel", "How will you vote?");
        tab.isClean();
    }

    private static void record(String subject, Keyboard keys, Tab tab) {
        keys.pressTo("**/engagements/new?tasking=*", "n");
        tab.isClean();
        keys.tabTo("Desk, Anna Beispiel")
                .press("Space")
                .tabTo("What passed, on one line")
                .type("1d+ \"you have our vote\" 2d~ !\"written answer\" by 2026-04-01");
        tab.page().getByText("Point 1: delivered; host agreed").waitFor();
        tab.isClean();
        keys.tabTo("Save").pressTo("**/engagements/*-*-*-*-*?done=saved", "Enter");
        shows(tab, subject, "you have our vote", "written answer");
        tab.isClean();
    }

    private static void compose(Keyboard keys, Tab tab) {
        keys.pressTo("**/reports/new?tasking=*", "n");
        shows(tab, "you have our vote");
        tab.isClean();
        keys.tabTo("Save").pressTo("**/reports/*-*-*-*-*?done=saved", "Enter");
        tab.isClean();
    }

    private static void releaseReport(String subject, Keyboard keys, Tab tab) {
        keys.pressTo("**/reports", "g", "r");
        tab.isClean();
        keys.press("j");
        assertThat(keys.focus()).contains(subject);
        keys.pressTo("**/reports/*-*-*-*-*", "Enter");
        tab.isClean();
        keys.tabTo("Release").pressTo("**/reports/26-BERLIN-*", "Enter");
        tab.isClean();
    }

    private static void ask(String subject, Keyboard keys, Tab tab) {
        keys.pressTo("**/reports", "g", "r").press("j");
        assertThat(keys.focus()).contains(subject);
        keys.pressTo("**/reports/26-BERLIN-*", "Enter");
        tab.isClean();
        keys.tabTo("What was done")
                .type("Question")
                .tabTo("Words")
                .type(questionAbout(subject))
                .tabTo("Note")
                .pressTo("**/reports/26-BERLIN-*?done=*", "Enter");
        tab.isClean();
    }

    private static String questionAbout(String subject) {
        return "Who will cast the vote, in " + subject + "?";
    }

    private static void seeTheQuestion(String subject, Keyboard keys, Tab tab) {
        shows(tab, "Returned to you");
        keys.tabTo(questionAbout(subject));
        keys.pressTo("**/reports/26-BERLIN-*", "Enter");
        shows(tab, subject, questionAbout(subject));
        tab.isClean();
    }

    private static void shows(Tab tab, String... texts) {
        for (var text : texts) {
            tab.page().locator("main", new Page.LocatorOptions().setHasText(text)).waitFor();
        }
    }
}
