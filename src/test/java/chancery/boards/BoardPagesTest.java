package chancery.boards;

import static chancery.boards.Fishery.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoardPagesTest {

    private static final Pattern RAW_KEY =
            Pattern.compile(">[^<]*\\b(boards|engagements|directives)\\.[A-Za-z-]+");

    private static List<String> pages(String key) {
        return List.of(
                "/boards",
                "/boards/replies",
                "/boards/load",
                "/boards/" + key,
                "/boards/" + key + "/responses",
                "/boards/" + key + "/wording",
                "/boards/" + key + "/timeliness",
                "/boards/" + key + "/map",
                "/boards/" + key + "/map?by=response");
    }

    private static Fishery worked() {
        var fishery = Fishery.released();
        fishery.filed("BERLIN", "DE", "1d+ 2w:timing !\"send the text\" by 2026-02-01");
        fishery.filed("BERNE", "LI", "1d:asked-for-more 2d--");
        fishery.said(MINISTRY.officerIn("OTTAWA"), "CA", "query", "{\"text\": \"Which vote?\"}");
        return fishery;
    }

    @Test
    void every_board_is_a_page_in_both_languages() {
        var fishery = worked();
        for (var language : List.of("en", "fr")) {
            var browser = MINISTRY.browserOf(MINISTRY.desk());
            browser.post("/language", Map.of("language", language, "from", "/boards"));
            for (var address : pages(fishery.key())) {
                var page = browser.get(address);
                assertThat(page.status()).as(address + page.body()).isEqualTo(200);
                assertThat(page.body()).as(address).contains("lang=\"" + language + "\"");
                assertThat(RAW_KEY.matcher(page.body()).results().map(found -> found.group()))
                        .as(address)
                        .isEmpty();
            }
        }
    }

    @Test
    void every_figure_shows_its_denominator_and_opens_what_lies_behind() {
        var fishery = worked();

        var page = MINISTRY.browserOf(MINISTRY.desk()).get("/boards/" + fishery.key()).body();

        assertThat(page).contains("3 of 7").contains("Record complete to");
        assertThat(page)
                .contains(
                        "/engagements?directive="
                                + fishery.key()
                                + "&amp;point=1&amp;mission=BERLIN&amp;host=DE");
    }

    @Test
    void a_page_over_a_part_says_so() {
        var fishery = worked();

        var page =
                MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"))
                        .get("/boards/" + fishery.key())
                        .body();

        assertThat(page).contains("Of the 1 mission you may see.").doesNotContain("OTTAWA");
    }

    @Test
    void every_board_can_be_taken_away() {
        var fishery = worked();
        var browser = MINISTRY.browserOf(MINISTRY.desk());
        for (var address : pages(fishery.key())) {
            for (var format : List.of("csv", "json", "xlsx")) {
                var file =
                        browser.get(
                                address + (address.contains("?") ? "&" : "?") + "format=" + format);
                assertThat(file.status()).as(address + " " + format).isEqualTo(200);
                assertThat(file.header("content-disposition")).contains("." + format);
            }
        }
        assertThat(browser.get("/boards/" + fishery.key() + "?format=csv").body())
                .contains("BERLIN,DE,2,WITHHELD,1,0");
    }

    @Test
    void what_cannot_be_read_is_refused_in_words() {
        var fishery = worked();
        var browser = MINISTRY.browserOf(MINISTRY.desk());

        assertThat(browser.get("/boards?asOf=yesterday").status()).isEqualTo(422);
        assertThat(browser.get("/boards?asOf=yesterday").body()).contains("2026-11-22T10:30:00Z");
        assertThat(browser.get("/boards/" + fishery.key() + "?round=9").status()).isEqualTo(422);
        assertThat(browser.get("/boards/26-NOWHERE-00001").status()).isEqualTo(404);
        assertThat(fishery.asked("coverage?asof=2026-01-01", MINISTRY.desk()).status())
                .isEqualTo(422);
        assertThat(fishery.asked("coverage?asOf=2026-13-01", MINISTRY.desk()).status())
                .isEqualTo(422);
    }

    @Test
    void a_day_stands_for_its_end() {
        var fishery = worked();
        Browser browser = MINISTRY.browserOf(MINISTRY.desk());

        assertThat(browser.get("/boards/" + fishery.key() + "?asOf=2026-03-01").body())
                .contains("Nothing was known");
        assertThat(browser.get("/boards/" + fishery.key() + "?asOf=2026-03-02").body())
                .doesNotContain("Nothing was known");
    }
}
