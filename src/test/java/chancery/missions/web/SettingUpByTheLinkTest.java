package chancery.missions.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Accounts;
import chancery.access.SetUpLinks;
import chancery.missions.Missions;
import chancery.missions.SettingUp;
import chancery.testing.Browser;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingUpByTheLinkTest {

    private static final Map<String, String> MINISTRY =
            Map.of(
                    "ministry", "Ministry of Foreign Affairs",
                    "code", "minfor",
                    "city", "Lisbon",
                    "country", "PT",
                    "timeZone", "Europe/Lisbon",
                    "workingWeek", "MON-FRI",
                    "name", "Ada Marsh",
                    "signIn", "ada.marsh",
                    "password", "four plain words suffice");

    private RunningChancery chancery;
    private Browser browser;
    private String link;

    @BeforeEach
    void start_empty() {
        chancery = RunningChancery.start();
        browser = chancery.browser();
        link = newLink();
    }

    @AfterEach
    void stop() {
        chancery.close();
    }

    private String newLink() {
        return "/set-up/" + chancery.get(SetUpLinks.class).give().text();
    }

    @Test
    void makes_the_ministry_once_and_signs_its_administrator_in() {
        assertThat(browser.get(link).body()).contains("Set up the ministry");

        assertThat(browser.post(link, MINISTRY).location())
                .isEqualTo("/sign-in?from=/missions&done=set-up");

        var administrator = chancery.get(Accounts.class).officerNamed("ada.marsh");
        var headquarters = chancery.get(Missions.class).headquarters(administrator);
        assertThat(headquarters.code()).hasToString("MINFOR");
        assertThat(headquarters.city()).isEqualTo("Lisbon");
        var page = chancery.browser().signedInAs(administrator).get("/missions").body();
        assertThat(page).contains("MINFOR", "Portugal", "Open an office");
        assertThat(browser.get(link).status()).isEqualTo(404);
        assertThat(browser.post(link, MINISTRY).status()).isEqualTo(404);
    }

    @Test
    void says_what_is_wrong_and_keeps_the_link_good() {
        var careless = new LinkedHashMap<>(MINISTRY);
        careless.put("code", "7");
        careless.put("timeZone", "+02:00");
        careless.put("city", "");

        var answer = browser.post(link, careless);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Write a code of 2 to 24 letters",
                        "Write a time zone such as Europe/Berlin",
                        "This is needed.",
                        "value=\"Ministry of Foreign Affairs\"");
        assertThat(chancery.get(SettingUp.class).isNeeded()).isTrue();
        careless.putAll(MINISTRY);
        careless.put("password", "short");
        assertThat(browser.post(link, careless).body()).contains("12 to 128 characters");
        assertThat(browser.post(link, MINISTRY).status()).isEqualTo(303);
    }

    @Test
    void ends_after_a_day_and_with_the_next_link() {
        var next = newLink();
        assertThat(browser.get(link).status()).isEqualTo(404);
        assertThat(browser.get(next).status()).isEqualTo(200);

        chancery.clock().moveTo(RunningChancery.MONDAY.plus(Duration.ofHours(25)));

        assertThat(browser.get(next).status()).isEqualTo(404);
        assertThat(browser.get("/set-up/guessed").status()).isEqualTo(404);
    }
}
