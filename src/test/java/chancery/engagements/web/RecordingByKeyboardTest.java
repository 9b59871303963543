package chancery.engagements.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import chancery.testing.Chromium;
import chancery.testing.Tab;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way of a tired officer through these pages, in a real browser and without a mouse.
@Tag("browser")
class RecordingByKeyboardTest {

    private static Tab tab(int width) {
        return Chromium.shared().tabOf(Calls.JONAS, Calls.MINISTRY, width);
    }

    @Test
    void files_a_call_from_the_brief_in_a_handful_of_keys() {
        var tasking = Calls.tasking("By keyboard");
        try (var tab = tab(Chromium.WIDE)) {
            tab.go("/taskings/" + tasking + "/brief").press("n");
            tab.page().waitForURL("**/engagements/new?tasking=" + tasking);
            var desk = tab.page().locator("input[value='" + Calls.DESK + "']");
            desk.focus();
            tab.press("Space");
            tab.page().locator("#capture").focus();
            tab.page().keyboard().type("1d~ \"will revert\" 2w:timing");
            tab.page().getByText("Point 2: withheld, because of timing.").waitFor();
            tab.isClean();
            tab.press("Tab", "Tab", "Enter");
            tab.page().waitForURL("**/engagements/*-*-*-*-*?done=saved");

            assertThat(tab.page().content()).contains("will revert", "Head of Desk");
            tab.isClean();
        }
    }

    @Test
    void acknowledges_briefs_and_records_from_the_row_of_the_inbox() {
        var tasking = Calls.tasking("From the row");
        try (var tab = tab(Chromium.WIDE)) {
            var row = tab.go("/inbox").page().locator("a[href='/taskings/" + tasking + "']");
            row.focus();
            tab.press("a");
            tab.page().locator("a[data-key='r'][href$='" + tasking + "']").waitFor();
            row.focus();
            tab.press("r");
            tab.page().waitForURL("**/engagements/new?tasking=" + tasking);
            tab.go("/inbox").page().locator("a[href='/taskings/" + tasking + "']").focus();
            tab.press("b");
            tab.page().waitForURL("**/taskings/" + tasking + "/brief");
            tab.isClean();
        }
    }

    @Test
    void finds_again_what_was_half_typed() {
        var address = "/engagements/new?tasking=" + Calls.tasking("Interrupted");
        try (var tab = tab(Chromium.NARROW)) {
            tab.go(address).page().locator("#capture").fill("1d+ then the telephone r");
            tab.page().getByText("Kept as a draft").waitFor();
            tab.go("/engagements").go(address);

            assertThat(tab.page().locator("#capture").inputValue())
                    .isEqualTo("1d+ then the telephone r");
            tab.isClean();
            tab.page().getByText("Begin anew").press("Enter");
            tab.page().waitForURL("**" + address);
            assertThat(tab.page().locator("#capture").inputValue()).isEmpty();
        }
    }

    @Test
    void asks_for_a_basis_as_soon_as_another_ministry_is_ticked() {
        try (var tab = tab(Chromium.WIDE)) {
            tab.go("/engagements/new?tasking=" + Calls.tasking("Basis shown"));
            assertThat(tab.page().locator("#basis").isVisible()).isFalse();
            tab.page().locator("details.offered summary").last().scrollIntoViewIfNeeded();
            tab.page()
                    .locator("details.offered")
                    .evaluateAll("all => all.forEach(one => one.open = true)");
            tab.page().locator("input[value='" + Calls.INTERIOR + "']").check();

            assertThat(tab.page().locator("#basis").isVisible()).isTrue();
            tab.isClean();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void every_page_is_accessible_and_fits_its_window(int width) {
        var tasking = Calls.tasking("Looked at, " + width);
        var berlin = Calls.berlin();
        var held =
                Calls.filed(
                        berlin,
                        tasking,
                        "1d~ \"will revert\" 2w:timing !\"send the text\" by 2026-02-20");
        try (var tab = tab(width)) {
            assertAll(
                    Stream.of(
                                    "/engagements",
                                    "/engagements/new",
                                    "/engagements/new?tasking=" + tasking,
                                    "/engagements/new?mission=BERLIN&host=DE",
                                    "/engagements/ask?tasking=" + tasking,
                                    held,
                                    held + "/correction",
                                    "/taskings/" + tasking + "/brief",
                                    "/taskings/" + tasking + "/card",
                                    "/commitments")
                            .map(path -> () -> tab.go(path).isClean()));
            tab.page().locator("td a[href^='/commitments/']").first().click();
            tab.isClean();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.WIDE, Chromium.NARROW})
    void what_cannot_be_read_is_shown_accessibly_too(int width) {
        try (var tab = tab(width)) {
            tab.go("/engagements/new?tasking=" + Calls.tasking("Unreadable, " + width));
            tab.page().locator("#capture").fill("1d+ oops");
            tab.page().locator(".echo-fault").first().waitFor();
            tab.isClean();
            tab.page().locator("button.btn-primary").first().click();
            tab.page().locator("#faults").waitFor();
            tab.isClean();
        }
    }
}
