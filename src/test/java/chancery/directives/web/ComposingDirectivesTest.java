package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposingDirectivesTest {

    private final Ministry ministry = Ministry.shared();

    @Test
    void keeps_all_fields_and_shows_them_read_back() {
        var desk = ministry.browserOf(ministry.desk());
        var page = desk.get(Papers.drafted(desk, "Tuna quota")).body();

        assertThat(page)
                .contains("Tuna quota", "Germany, Switzerland and Liechtenstein.", "DRAFT")
                .contains("We ask for <em>support</em> at the vote.")
                .contains("Clara Voss began a draft.");
    }

    @Test
    void adds_rows_without_losing_what_was_typed() {
        var fields = new LinkedHashMap<>(Papers.fields("Half written"));
        fields.put("more", "5");
        fields.remove("objective");
        var answer = ministry.browserOf(ministry.desk()).post("/directives/new", fields);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Half written", "Alpine lakes matter too.", "points[6].text")
                .doesNotContain("points[7].text");
    }

    @Test
    void tells_every_fault_at_once_and_keeps_the_text() {
        var fields = new LinkedHashMap<>(Papers.fields("Faulty"));
        fields.put("addressees", "germny");
        fields.put("deliverBy", "tomorrow");
        fields.put("points[1].number", "1");
        fields.put("cadence", "now and then");
        var answer = ministry.browserOf(ministry.desk()).post("/directives/new", fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Did you mean germany", "Write a date such as", "stands twice")
                .contains("Write nothing for once", "Faulty", "now and then");
    }

    @Test
    void shows_both_texts_to_the_one_who_was_slower() {
        var desk = ministry.browserOf(ministry.desk());
        var draft = Papers.drafted(desk, "Written twice");
        var opened = Papers.revision(desk.get(draft + "/edit"));
        var first = new LinkedHashMap<>(Papers.fields("Written twice"));
        first.put("objective", "The first thought.");
        first.put("revision", opened);
        assertThat(desk.post(draft + "/edit", first).status()).isEqualTo(303);

        var second = new LinkedHashMap<>(first);
        second.put("objective", "The second thought.");
        var answer = desk.post(draft + "/edit", second);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.body()).contains("The first thought.", "The second thought.");
        second.put("revision", Papers.revision(answer));
        assertThat(desk.post(draft + "/edit", second).status()).isEqualTo(303);
        assertThat(desk.get(draft).body()).contains("The second thought.");
    }

    @Test
    void is_for_desks_alone() {
        var berlin = ministry.browserOf(ministry.officerIn("BERLIN"));

        assertThat(berlin.get("/directives/new").status()).isEqualTo(403);
        assertThat(berlin.post("/directives/new", Papers.fields("No")).status()).isEqualTo(403);
    }

    @Test
    void shows_hostile_text_as_text() {
        var desk = ministry.browserOf(ministry.desk());
        var fields = new LinkedHashMap<>(Papers.fields("<script>alert(1)</script>"));
        fields.put("points[0].text", "<img src=x onerror=y> [go](javascript:z) ![p](http://q)");
        var page = desk.get(Papers.drafted(desk, fields)).body();

        assertThat(page)
                .doesNotContain("<script>alert", "<img src=x", "javascript:z", "http://q")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void keeps_a_form_good_while_other_pages_are_read() {
        var desk = ministry.browserOf(ministry.desk());
        var fields = new LinkedHashMap<>(Papers.fields("Two tabs"));
        fields.put("_csrf", desk.formToken());
        desk.get("/directives");
        desk.get("/places/reading?scope=europe");

        assertThat(desk.postWithoutToken("/directives/new", fields).status()).isEqualTo(303);
    }

    @Test
    void completes_and_reads_back_scopes() {
        var desk = ministry.browserOf(ministry.desk());

        assertThat(desk.get("/places?startingWith=europe+except+switz").body())
                .contains("value=\"europe except switzerland\"");
        assertThat(desk.get("/places/reading?scope=europe+except+switzerland").body())
                .contains("All of Europe, except Switzerland.");
        assertThat(desk.get("/places/reading?scope=nowhere-land").body())
                .contains("No place and no mission is called");
    }

    @Test
    void has_no_page_for_what_does_not_exist() {
        var desk = ministry.browserOf(ministry.desk());

        assertThat(desk.get("/directives/26-MINFOR-0").status()).isEqualTo(404);
        assertThat(desk.get("/directives/nothing").status()).isEqualTo(404);
        assertThat(desk.post("/directives/nothing/edit", Map.of()).status()).isEqualTo(404);
        assertThat(desk.get("/directives?stage=LOST").status()).isEqualTo(422);
    }
}
