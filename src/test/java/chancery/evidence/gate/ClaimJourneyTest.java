package chancery.evidence.gate;

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

/// A point, what stands behind it, and its release, in a browser and without a mouse, with every
/// page on the way accessible.
@Tag("browser")
class ClaimJourneyTest {

    private static final RunningChancery CHANCERY = RunningChancery.start();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);
    private static final String FIRST_WORDED = "Offenders chose foreign citizens more often.";
    private static final String WORDED_ANEW =
            "Foreign citizens were victims more often; not adjusted for age and sex.";

    @AfterAll
    static void end() {
        CHANCERY.close();
    }

    private static final GateTable TABLE = GateTable.taken(MINISTRY);
    private static final String FIGURE =
            TABLE.figure(
                    "TWO_GROUPS",
                    "2024",
                    GateTable.ALL_SAID,
                    TABLE.bothGroups("Northland", "victim"));

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void from_the_draft_over_claim_figure_and_rule_to_the_release(int width) {
        var subject = "Support for victims at " + width;
        try (var tab = Chromium.shared().tab(CHANCERY, width)) {
            var keys = new Keyboard(tab);
            tab.go("/sign-in");
            signIn(MINISTRY.desk(), keys, tab);

            draft(subject, keys, tab);
            markClaim(keys, tab);
            attachFigure(keys, tab);
            seeTheRule(keys, tab);
            fixTheWording(keys, tab);
            keys.tabBackTo("Sign out").pressTo("**/sign-in", "Enter");

            signIn(MINISTRY.director(), keys, tab);
            release(subject, keys, tab);
            whatItRestsOnIsClean(tab);
        }
    }

    private static void signIn(Officer officer, Keyboard keys, Tab tab) {
        keys.tabTo("Sign-in name")
                .type(officer.signIn())
                .tabTo("Password")
                .type(Ministry.PASSWORD)
                .pressTo("**/directives", "Enter");
        tab.isClean();
    }

    private static void draft(String subject, Keyboard keys, Tab tab) {
        keys.pressTo("**/directives/new", "n");
        tab.isClean();
        keys.tabTo("Subject")
                .type(subject)
                .tabTo("Objective")
                .type("Learn how victims are supported.")
                .tabTo("For action")
                .type("germany")
                .tabTo("Deliver by")
                .type("05052026")
                .tabTo("Report by")
                .type("06062026")
                .tabTo("Number of point in row 1")
                .type("1")
                .tabTo("Text of point in row 1")
                .type("How are victims of violence supported?")
                .tabTo("Scope of point in row 1")
                .type("all")
                .tabTo("Save")
                .pressTo("**/directives/*-*-*-*-*", "Enter");
        shows(tab, "How are victims of violence supported?");
        tab.isClean();
    }

    private static void markClaim(Keyboard keys, Tab tab) {
        keys.tabTo("Evidence and answers to expect").pressTo("**/evidence/points/*", "Enter");
        tab.isClean();
        keys.tabTo("Mark a claim").pressTo("**/evidence/claims/new?*", "Enter");
        tab.isClean();
        keys.tabTo("The claim as one sentence").type(FIRST_WORDED);
        shows(tab, "Before a final judgement");
        keys.tabTo("What it is")
                .type("Statistic")
                .tabTo("Whom it counts")
                .type("Residents by citizenship")
                .tabTo("Compared with")
                .type("Nationals")
                .tabTo("Evidence against it")
                .type("None found")
                .tabTo("What speaks against it")
                .type("Looked in the notes of the table.")
                .tabTo("Save")
                .pressTo("**/evidence/claims/*-*-*-*-*?done=saved", "Enter");
        shows(tab, "A statistic needs its figure");
        tab.isClean();
    }

    private static void attachFigure(Keyboard keys, Tab tab) {
        keys.tabTo("Attach a figure").press("Enter");
        tab.isClean();
        keys.tabTo("Figure")
                .type("Northland")
                .tabTo("What it does for the claim")
                .type("Supports")
                .tabTo("Attach a figure")
                .press("Enter");
        tab.page().locator("a[href='/evidence/figures/" + FIGURE + "']").waitFor();
        shows(tab, "Northland 2024", "Moderate");
        tab.isClean();
    }

    private static void seeTheRule(Keyboard keys, Tab tab) {
        shows(tab, "N26", "Before a final judgement");
        keys.tabTo("Answer what stands against it").pressTo("**/evidence/gate?*", "Enter");
        shows(tab, "N26");
        tab.isClean();
        keys.tabTo("Claim").pressTo("**/evidence/claims/*-*-*-*-*", "Enter");
    }

    private static void fixTheWording(Keyboard keys, Tab tab) {
        keys.tabTo("Word the claim anew").pressTo("**/correction", "Enter");
        tab.isClean();
        keys.tabTo("The claim as one sentence")
                .press("Control+a")
                .type(WORDED_ANEW)
                .tabTo("Save")
                .pressTo("**/evidence/claims/*-*-*-*-*?done=saved", "Enter");
        shows(tab, WORDED_ANEW);
        var against = tab.page().locator("[aria-labelledby=against]");
        if (against.getByText("Before a final judgement").count() > 0) {
            throw new AssertionError("the rule still speaks: " + tab.page().url());
        }
        tab.isClean();
    }

    private static void release(String subject, Keyboard keys, Tab tab) {
        keys.tabTo(subject).pressTo("**/directives/*-*-*-*-*", "Enter");
        shows(tab, WORDED_ANEW);
        keys.tabTo("Release, held for")
                .tabTo("Release")
                .pressTo("**/directives/26-MINFOR-*", "Enter");
        shows(tab, subject);
        tab.isClean();
    }

    private static void whatItRestsOnIsClean(Tab tab) {
        tab.open("/evidence/figures/" + FIGURE).isClean();
        tab.open("/evidence/datasets/" + TABLE.dataset()).isClean();
        tab.open("/evidence/methods?events=41&base=28010&otherEvents=15&otherBase=19017").isClean();
    }

    private static void shows(Tab tab, String... texts) {
        for (var text : texts) {
            tab.page().locator("main", new Page.LocatorOptions().setHasText(text)).waitFor();
        }
    }
}
