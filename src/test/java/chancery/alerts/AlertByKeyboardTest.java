package chancery.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Chromium;
import chancery.testing.Keyboard;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import chancery.testing.Tab;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An alert is filed by a mission, taken and cleared at headquarters, without a mouse, on pages
/// that everybody can use.
@Tag("browser")
class AlertByKeyboardTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void filed_taken_and_cleared(int width) {
        var what = "A draft law at " + width;
        try (var tab = Chromium.shared().tab(CHANCERY, width)) {
            var keys = new Keyboard(tab);
            tab.go("/sign-in");
            signIn(MINISTRY.officerIn("BERLIN"), "**/inbox/BERLIN", keys);
            file(what, keys, tab);
            keys.tabBackTo("Sign out").pressTo("**/sign-in", "Enter");

            signIn(MINISTRY.desk(), "**/directives", keys);
            take(what, keys, tab);
            clear(what, keys, tab);
        }
    }

    private static void signIn(Officer officer, String home, Keyboard keys) {
        keys.tabTo("Sign-in name")
                .type(officer.signIn())
                .tabTo("Password")
                .type(Ministry.PASSWORD)
                .pressTo(home, "Enter");
    }

    private static void file(String what, Keyboard keys, Tab tab) {
        keys.pressTo("**/alerts", "g", "l");
        tab.isClean();
        keys.pressTo("**/alerts/new", "n");
        tab.isClean();
        keys.tabTo("What").type(what);
        keys.tabTo("Why it matters").type("It touches point 3.");
        keys.tabTo("Link").type("https://example.org/draft/" + what.hashCode());
        keys.tabTo("Raise an alert").pressTo("**/alerts/*-*-*-*-*?done=saved", "Enter");
        shows(tab, what);
        tab.isClean();
    }

    /// In the list: to the row, and `t`.
    private static void take(String what, Keyboard keys, Tab tab) {
        keys.pressTo("**/alerts", "g", "l");
        keys.press("j");
        assertThat(keys.focus()).contains(what);
        keys.pressTo("**/alerts?done=saved", "t");
        shows(tab, "taken");
        tab.isClean();
    }

    /// `c` leads to the field for the words.
    private static void clear(String what, Keyboard keys, Tab tab) {
        tab.go("/alerts?q=" + what.replace(" ", "%20"));
        keys.press("j");
        assertThat(keys.focus()).contains(what);
        keys.pressTo("**/alerts/*-*-*-*-*", "c");
        tab.isClean();
        keys.tabTo("Words").type("Read and answered.");
        keys.tabTo("Clear").pressTo("**/alerts/*-*-*-*-*?done=saved", "Enter");
        shows(tab, "cleared");
        shows(tab, "Clara Voss cleared it for MINFOR.");
        tab.isClean();
    }

    private static void shows(Tab tab, String text) {
        tab.page().locator("main", new Page.LocatorOptions().setHasText(text)).waitFor();
    }
}
