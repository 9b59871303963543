package chancery.observations.incidents;

import static chancery.observations.incidents.Happenings.BERLIN;
import static chancery.observations.incidents.Happenings.HEAD;
import static chancery.observations.incidents.Happenings.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Chromium;
import chancery.testing.Keyboard;
import chancery.testing.Ministry;
import chancery.testing.Tab;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An incident is drafted, held back by what the lint finds, declared mistaken by the releaser with
/// a reason, and released: without a mouse, on pages that everybody can use.
@Tag("browser")
class IncidentByKeyboardTest {

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void drafted_found_mistaken_and_released(int width) {
        var source = "Statement of the police at " + width;
        var place = "Altenmark " + width;
        Happenings.statement(source);
        try (var tab = Chromium.shared().tab(MINISTRY.chancery(), width)) {
            var keys = new Keyboard(tab);
            tab.go("/sign-in");
            signIn(BERLIN, keys);
            draft(place, source, keys, tab);
            assertThat(tab.page().locator("main").innerText())
                    .contains("Incidents are released by a releaser")
                    .doesNotContain("Declare it mistaken");
            keys.tabBackTo("Sign out").pressTo("**/sign-in", "Enter");

            signIn(HEAD, keys);
            open(place, keys, tab);
            declare(keys, tab);
            keys.tabTo("Release").pressTo("**/observations/incidents/*-*-*-*-*", "Enter");
            tab.isClean();
            shows(tab, place);
            keys.pressTo("**/observations", "g", "o");
            keys.tabTo("Incidents").pressTo("**/observations/incidents", "Enter");
            shows(tab, "On the map");
            tab.isClean();
        }
    }

    private static void signIn(Officer officer, Keyboard keys) {
        keys.tabTo("Sign-in name")
                .type(officer.signIn())
                .tabTo("Password")
                .type(Ministry.PASSWORD)
                .pressTo("**/inbox/BERLIN", "Enter");
    }

    private static void draft(String place, String source, Keyboard keys, Tab tab) {
        keys.pressTo("**/observations", "g", "o");
        keys.tabTo("Incidents").pressTo("**/observations/incidents", "Enter");
        keys.pressTo("**/observations/incidents/new", "n");
        tab.isClean();
        keys.tabTo("Host").type("Germany");
        // The same day in every order of day and month.
        keys.tabTo("Day").type("02022026");
        keys.tabTo("Place").type(place);
        keys.tabTo("Category").type("0401");
        keys.tabTo("What happened").type("Karla Mustermann was accused of theft and robbery.");
        keys.tabTo("Look for a known source").type(source);
        tab.page().locator(".source-choices input").first().waitFor();
        keys.tabTo("Office of Figures, " + source).press("Space");
        keys.tabTo("Credibility of this item").type("2");
        keys.tabTo("Save the draft").pressTo("**/observations/incidents/drafts/*-*-*-*-*", "Enter");
        shows(tab, "What was found in the texts");
        tab.isClean();
    }

    private static void open(String place, Keyboard keys, Tab tab) {
        keys.pressTo("**/observations", "g", "o");
        keys.tabTo("Incidents").pressTo("**/observations/incidents", "Enter");
        keys.tabTo("Drafts").pressTo("**/observations/incidents/drafts", "Enter");
        tab.isClean();
        keys.tabTo(place).pressTo("**/observations/incidents/drafts/*-*-*-*-*", "Enter");
        tab.isClean();
    }

    /// One finding after another; there is no other way past them.
    private static void declare(Keyboard keys, Tab tab) {
        int findings = tab.page().getByText("Declare it mistaken").count();
        assertThat(findings).isPositive();
        for (int i = 0; i < findings; i++) {
            keys.tabTo("Ground");
            keys.tabTo("Reason").type("She speaks for the ministry.");
            keys.tabTo("Declare it mistaken").press("Enter");
            tab.page()
                    .waitForFunction(
                            "left => [...document.querySelectorAll('button')]"
                                    + ".filter(one => one.innerText === 'Declare it mistaken').length === left",
                            findings - i - 1);
        }
        tab.isClean();
    }

    private static void shows(Tab tab, String text) {
        tab.page().locator("main", new Page.LocatorOptions().setHasText(text)).waitFor();
    }
}
