package chancery.observations.coding;

import static chancery.observations.measures.Acts.BERLIN;
import static chancery.observations.measures.Acts.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import chancery.access.Officer;
import chancery.testing.Chromium;
import chancery.testing.Tab;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two people code and a third decides, in a real browser and without a mouse.
@Tag("browser")
class CodingByTwoTest {

    private static final UUID DIRECTIVE = Rubrics.directive();

    static {
        Rubrics.issued(
                DIRECTIVE, 0, Rubrics.asking("", Rubrics.three("side"), Rubrics.five("reach")));
    }

    private static Tab tab(Officer officer, int width) {
        return Chromium.shared().tabOf(officer, MINISTRY, width);
    }

    @Test
    void two_code_apart_and_a_third_decides_by_keyboard() {
        var opened = Rubrics.opened(DIRECTIVE);
        var address = "/observations/assessments/" + opened.id();
        code(BERLIN, address, 1, 2);
        try (var desk = tab(MINISTRY.desk(), Chromium.WIDE)) {
            desk.go(address);
            assertThat(desk.page().content()).doesNotContain("far down");
            desk.isClean();
        }
        code(MINISTRY.desk(), address, 1, -2);
        try (var director = tab(MINISTRY.director(), Chromium.WIDE)) {
            director.go("/observations/coding").isClean();
            director.page().locator("a[href='" + address + "']").focus();
            director.press("Enter");
            director.page().waitForURL("**" + address);
            director.isClean();
            director.page().locator("a[href$='/questions/2/decision']").focus();
            director.press("Enter");
            director.page().locator("#value").focus();
            director.page().keyboard().type("+1");
            director.page().locator("#reason").focus();
            director.page().keyboard().type("The text goes one step, not two.");
            director.isClean();
            director.press("Tab", "Enter");
            director.page().waitForURL("**" + address + "?done=saved");
            assertThat(director.page().content())
                    .contains("far up", "far down", "The text goes one step, not two.", "decided");
            director.isClean();
        }
    }

    /// By the keys of radio buttons: the first step is focused, arrows go on.
    private static void code(Officer officer, String address, int side, int reach) {
        try (var tab = tab(officer, Chromium.WIDE)) {
            tab.go(address).press("n");
            tab.page().waitForURL("**" + address + "/codes");
            tab.isClean();
            choose(tab, 0, side + 1);
            choose(tab, 1, reach + 2);
            tab.press("Tab", "Enter");
            tab.page().waitForURL("**" + address + "?done=saved");
            tab.isClean();
        }
    }

    private static void choose(Tab tab, int row, int downs) {
        tab.page().locator("input[name='codes[" + row + "].value']").first().focus();
        tab.press("Space");
        for (int i = 0; i < downs; i++) {
            tab.press("ArrowDown");
        }
        tab.press("Tab");
        tab.page().keyboard().type("Section " + (row + 1) + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void every_page_is_accessible_and_fits_its_window(int width) {
        var opened = Rubrics.opened(DIRECTIVE);
        var measure = "/observations/measures/" + opened.measure();
        var book = "/observations/codebooks/" + DIRECTIVE;
        try (var tab = tab(MINISTRY.desk(), width)) {
            assertAll(
                    Stream.of(
                                    "/observations",
                                    "/observations/measures",
                                    "/observations/measures/new",
                                    "/observations/measures/new?host=DE",
                                    measure,
                                    measure + "/stages/new",
                                    measure + "/interventions/new",
                                    measure + "/interventions/new?pack=fisheries",
                                    measure + "/links/new",
                                    measure + "/sources/new",
                                    measure + "/assessments/new",
                                    measure + "/contributions",
                                    measure + "/contributions/new",
                                    "/observations/coding",
                                    book,
                                    book + "/change",
                                    book + "/agreement",
                                    "/observations/codebooks/new",
                                    "/observations/assessments/" + opened.id() + "/codes",
                                    "/observations/assessments/" + opened.id() + "/replies/new")
                            .map(path -> () -> tab.open(path).isClean()));
        }
    }
}
