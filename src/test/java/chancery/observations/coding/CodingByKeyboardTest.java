package chancery.observations.coding;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.observations.measures.Acts;
import chancery.observations.measures.Interventions;
import chancery.testing.Chromium;
import chancery.testing.Keyboard;
import chancery.testing.Ministry;
import chancery.testing.Tab;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A measure is coded by two who were named in advance and do not see each other, and a third
/// decides where they differ: without a mouse, on pages that everybody can use.
@Tag("browser")
class CodingByKeyboardTest {

    private static final Ministry MINISTRY = Acts.MINISTRY;
    private static final Officer BERLIN = MINISTRY.officerIn("BERLIN");
    private static final Officer HEAD = MINISTRY.releaserIn("BERLIN");
    private static final Officer DESK = MINISTRY.desk();

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void coded_by_two_in_disagreement_and_decided_by_a_third(int width) {
        var title = "Act coded at " + width;
        opened(title);
        try (var tab = Chromium.shared().tab(MINISTRY.chancery(), width)) {
            var keys = new Keyboard(tab);
            tab.go("/sign-in");
            signIn(DESK, "**/directives", keys);
            nameCoders(title, keys, tab);
            signOut(keys);

            signIn(BERLIN, "**/inbox/BERLIN", keys);
            code(title, "−1 down", keys, tab);
            keys.tabTo("Keep as a draft").pressTo("**/codes?done=saved", "Enter");
            shows(tab, "Nobody else sees it");
            tab.isClean();
            keys.tabTo("File the codes").pressTo("**/assessments/*-*-*-*-*", "Enter");
            assertThat(text(tab)).contains("one of two has coded").doesNotContain("As I read it");
            signOut(keys);

            signIn(HEAD, "**/inbox/BERLIN", keys);
            code(title, "+2 far up", keys, tab);
            keys.tabTo("File the codes").pressTo("**/assessments/*-*-*-*-*", "Enter");
            assertThat(text(tab)).contains("−1 down", "+2 far up", "they differ");
            tab.isClean();
            signOut(keys);

            signIn(DESK, "**/directives", keys);
            decide(title, keys, tab);
        }
    }

    private static void opened(String title) {
        var directive = Rubrics.directive();
        Rubrics.issued(
                directive,
                0,
                Rubrics.asking(
                        "",
                        new Question(1, "reach", "How far?", "", Rubrics.five("reach").anchors())));
        var measure = Acts.recorded(title);
        UUID part =
                MINISTRY.get(Interventions.class)
                        .add(measure.id(), Acts.restricting("Changes something."), BERLIN)
                        .id();
        MINISTRY.get(Assessments.class).open(part, directive, BERLIN);
    }

    private static void signIn(Officer officer, String home, Keyboard keys) {
        keys.tabTo("Sign-in name")
                .type(officer.signIn())
                .tabTo("Password")
                .type(Ministry.PASSWORD)
                .pressTo(home, "Enter");
    }

    private static void signOut(Keyboard keys) {
        keys.tabBackTo("Sign out").pressTo("**/sign-in", "Enter");
    }

    private static void queue(Keyboard keys, Tab tab) {
        keys.pressTo("**/observations", "g", "o");
        keys.tabTo("Assessment").pressTo("**/observations/coding", "Enter");
        tab.isClean();
    }

    private static void nameCoders(String title, Keyboard keys, Tab tab) {
        queue(keys, tab);
        keys.tabTo("Name the coders: " + title).pressTo("**/coders", "Enter");
        keys.tabTo("First coder").type(BERLIN.name());
        keys.tabTo("Second coder").type(HEAD.name());
        keys.tabTo("Save").pressTo("**/assessments/*-*-*-*-*", "Enter");
        shows(tab, "Coders: " + BERLIN.name() + " and " + HEAD.name());
        tab.isClean();
    }

    private static void code(String title, String step, Keyboard keys, Tab tab) {
        queue(keys, tab);
        keys.tabTo(title).pressTo("**/codes", "Enter");
        tab.isClean();
        keys.tabTo("−2 far down");
        for (int presses = 0; !keys.focus().startsWith(step); presses++) {
            assertThat(presses).isLessThan(6);
            keys.press("ArrowDown");
        }
        keys.press("Space");
        keys.tabTo("On what it rests").type("As I read it, section 2.");
    }

    private static void decide(String title, Keyboard keys, Tab tab) {
        queue(keys, tab);
        keys.tabTo(title).pressTo("**/assessments/*-*-*-*-*", "Enter");
        keys.tabTo("Decide").pressTo("**/questions/1/decision", "Enter");
        tab.isClean();
        keys.tabTo("Value").type("+1");
        keys.tabTo("Reason").type("The text says so.");
        keys.tabTo("Save").pressTo("**/assessments/*-*-*-*-*", "Enter");
        shows(tab, "The text says so.");
        assertThat(text(tab)).contains("−1 down", "+2 far up");
        tab.isClean();
    }

    private static String text(Tab tab) {
        return tab.page().locator("main").innerText();
    }

    private static void shows(Tab tab, String text) {
        tab.page().locator("main", new Page.LocatorOptions().setHasText(text)).waitFor();
    }
}
