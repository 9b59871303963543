package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Officer;
import chancery.testing.Answer;
import chancery.testing.Ministry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatingPointsTest {

    private final Ministry ministry = Ministry.shared();
    private final Officer officer = ministry.officerIn("BERLIN");

    private Answer translated(Officer by, String directive, int number, String language) {
        return ministry.callerOf(by)
                .post(
                        "/api/v1" + directive + "/points/" + number + "/translations",
                        "{\"language\": \"%s\", \"text\": \"Wir bitten um Zustimmung.\"}"
                                .formatted(language));
    }

    @Test
    void a_translation_goes_out_with_its_point_and_is_marked_unofficial_everywhere() {
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), "Translated before");
        assertThat(translated(ministry.desk(), draft, 1, "de").status()).isEqualTo(201);
        assertThat(translated(ministry.desk(), draft, 14, "fr").status()).isEqualTo(201);
        var released = ministry.browserOf(ministry.director()).post(draft + "/release", Map.of());
        var directive = released.location().replaceFirst("\\?.*", "");
        var tasking = Papers.taskingOf(ministry, directive, officer);
        var berlin = ministry.browserOf(officer);

        for (var page : new String[] {directive, tasking, tasking + "/brief"}) {
            assertThat(berlin.get(page).body())
                    .as(page)
                    .contains(
                            "Wir bitten um Zustimmung.",
                            "Courtesy translation (German), not official")
                    .doesNotContain("Courtesy translation (French)");
        }
    }

    @Test
    void rewording_the_point_voids_its_translation() {
        var directive = Papers.released(ministry, "Translated after");
        assertThat(translated(ministry.desk(), directive, 1, "de").status()).isEqualTo(201);
        assertThat(ministry.browserOf(officer).get(directive).body()).contains("Wir bitten");

        var amended =
                ministry.callerOf(ministry.desk())
                        .post(
                                "/api/v1" + directive + "/amendments",
                                """
                                {"reason": "Clearer", "points": [{"number": 1, "kind": "CORE", "text": "We count on you.",
                                 "release": "MAY_LEAVE"}]}
                                """);
        assertThat(amended.status()).as(amended.body()).isEqualTo(201);
        ministry.callerOf(ministry.director()).post("/api/v1" + directive + "/release", "{}");

        assertThat(ministry.browserOf(officer).get(directive).body())
                .contains("We count on you.")
                .doesNotContain("Wir bitten");
    }

    @Test
    void what_cannot_be_taken_names_the_field_and_only_a_desk_translates() {
        var directive = Papers.released(ministry, "Badly translated");

        assertThat(translated(ministry.desk(), directive, 1, "xx").body()).contains("language");
        assertThat(translated(ministry.desk(), directive, 99, "de").body())
                .contains("number", "99");
        assertThat(translated(officer, directive, 1, "de").status()).isEqualTo(403);
        var empty =
                ministry.browserOf(ministry.desk())
                        .post(directive + "/translations", Map.of("number", "1", "language", "de"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(ministry.browserOf(ministry.desk()).get(directive).body())
                .doesNotContain("Courtesy translation (");
    }

    @Test
    void the_occasion_of_a_conditional_point_stands_on_every_page_that_shows_it() {
        var fields = new LinkedHashMap<>(Papers.fields("With an occasion"));
        fields.put("points[2].number", "3");
        fields.put("points[2].kind", "IF_RAISED");
        fields.put("points[2].text", "The quota is fair.");
        fields.put("points[2].occasion", "the host speaks of the quota");
        var draft = Papers.drafted(ministry.browserOf(ministry.desk()), fields);
        var released = ministry.browserOf(ministry.director()).post(draft + "/release", Map.of());
        var directive = released.location().replaceFirst("\\?.*", "");
        var tasking = Papers.taskingOf(ministry, directive, officer);
        var berlin = ministry.browserOf(officer);

        for (var page : new String[] {directive, tasking, tasking + "/brief", tasking + "/card"}) {
            assertThat(berlin.get(page).body()).as(page).contains("the host speaks of the quota");
        }
        assertThat(ministry.callerOf(ministry.desk()).get("/api/v1" + directive).body())
                .contains("\"occasion\":\"the host speaks of the quota\"");
    }
}
