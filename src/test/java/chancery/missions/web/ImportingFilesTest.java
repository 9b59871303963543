package chancery.missions.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.testing.Answer;
import chancery.testing.Browser;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportingFilesTest {

    private static final String OFFICES =
            """
            code;kind;name;name_fr;country;city;time_zone;working_week;parent;opened
            %s;EMBASSY;Embassy in Vienna;Ambassade à Vienne;AT;Wien;Europe/Vienna;MON-FRI;;2020-01-01
            """;

    private static RunningChancery chancery;
    private static Ministry ministry;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        chancery = RunningChancery.start();
        ministry = Ministry.of(chancery);
        administrator = ministry.browserOf(ministry.administrator());
    }

    @AfterAll
    static void stop() {
        chancery.close();
    }

    private static Answer attempt(String kind, byte[] file) {
        return administrator.upload("/administration/import/trial", Map.of("kind", kind), file);
    }

    private static Answer take(String kind, String mode, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind);
        fields.put("mode", mode);
        fields.put("text", text);
        return administrator.upload("/administration/import", fields, new byte[0]);
    }

    private static boolean knows(String office) {
        return chancery.get(Missions.class)
                .findByCode(new OfficeCode(office), ministry.administrator())
                .isPresent();
    }

    @Test
    void tries_a_file_with_a_byte_order_mark_and_takes_it_afterwards() {
        var file = OFFICES.formatted("VIENNA");

        var tried = attempt("OFFICES", ("\uFEFF" + file).getBytes(UTF_8));

        assertThat(tried.body()).contains("One row can be taken, 0 cannot.", "nothing was stored");
        assertThat(knows("VIENNA")).isFalse();
        assertThat(take("OFFICES", "ALL_OR_NOTHING", file).body())
                .contains("Rows taken: 1; refused: 0.");
        assertThat(knows("VIENNA")).isTrue();
        assertThat(administrator.get("/missions/VIENNA").body())
                .contains("Embassy in Vienna", "Austria", "Easter Monday");
    }

    @Test
    void takes_all_rows_or_none() {
        var file =
                OFFICES.formatted("RIGA")
                        + "LONDON;EMBASSY;Twice;;GB;;Europe/London;;;2020-01-01\n";

        var refused = take("OFFICES", "ALL_OR_NOTHING", file).body();

        assertThat(refused).contains("nothing was stored", "The code LONDON is taken.");
        assertThat(knows("RIGA")).isFalse();
        assertThat(take("OFFICES", "EACH_ROW", file).body()).contains("Rows taken: 1; refused: 1.");
        assertThat(knows("RIGA")).isTrue();
    }

    @Test
    void refuses_a_file_it_cannot_read_with_a_sentence() {
        assertThat(attempt("OFFICES", OFFICES.formatted("OSLO").getBytes(ISO_8859_1)).body())
                .contains("The file is not UTF-8.");
        assertThat(attempt("SEATS", "office,seat\nLONDON,x\n".getBytes(UTF_8)).body())
                .contains("These columns are missing in the first line: title, roles.");
        assertThat(attempt("SEATS", "office,office,seat,title,roles\n".getBytes(UTF_8)).body())
                .contains("names a column twice");
        assertThat(attempt("SEATS", new byte[0]).body()).contains("Choose a file that has rows.");
        var large = attempt("SEATS", new byte[5 * 1024 * 1024 + 1]);
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body()).contains("larger than 5 MB");
    }

    @Test
    void tells_every_fault_of_a_row_by_its_column_and_line() {
        var file =
                """
                office,seat,title,title_fr,roles,remark
                NOWHERE,a b,=HYPERLINK("http://example.org"),,pilot,x
                LONDON,head,Head,,officer,x
                LONDON,press,Press,,officer
                """;

        var body = attempt("SEATS", file.getBytes(UTF_8)).body();

        assertThat(body)
                .contains(
                        "There is no office NOWHERE.",
                        "Use small letters, digits and hyphens",
                        "<code>title</code>: This begins like a formula",
                        "pilot is no role.",
                        "There is a seat head in LONDON already.",
                        "This row has more or fewer cells",
                        "Columns that were not read: remark.",
                        "No row can be taken, 3 cannot.");
        assertThat(body).doesNotContain("Take the");
    }

    @Test
    void opens_accounts_and_gives_their_links_once() {
        var file =
                """
                person,name
                nina.berg,Nina Berg
                nina.berg,Nina Berg again
                ada.marsh,Ada Marsh
                9 bad,Nobody
                """;

        assertThat(attempt("ACCOUNTS", file.getBytes(UTF_8)).body())
                .contains(
                        "One row can be taken, 3 cannot.",
                        "nina.berg stands in an earlier row too.",
                        "The sign-in name ada.marsh is taken.",
                        "<code>person</code>: A sign-in name has");
        assertThat(take("ACCOUNTS", "ALL_OR_NOTHING", file).body()).contains("nothing was stored");
        var taken = take("ACCOUNTS", "EACH_ROW", file).body();
        var link = Pattern.compile("nina.berg,Nina Berg,http://[^/]+(/reset/\\S+)").matcher(taken);
        assertThat(link.find()).isTrue();
        var nina = chancery.browser();
        assertThat(nina.post(link.group(1), Map.of("password", Ministry.PASSWORD)).status())
                .isEqualTo(303);
        nina.signedInAs(ministry.named("Nina Berg"));
        assertThat(nina.post(link.group(1), Map.of("password", Ministry.PASSWORD)).body())
                .contains("The link has expired or was used.");
        take("HOLDINGS", "EACH_ROW", "office,seat,person,from\nBERNE,head,nina.berg,2026-01-01\n");
        assertThat(ministry.named("Nina Berg").seats()).isEmpty();
        take(
                "HOLDINGS",
                "EACH_ROW",
                "office,seat,person,from,cover\nBERNE,head,nina.berg,2026-01-01,yes\n");
        assertThat(ministry.named("Nina Berg").seats()).hasSize(1);
    }

    @Test
    void takes_ten_thousand_rows() {
        var seats =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "OTTAWA,seat-" + i + ",Officer " + i + ",officer")
                        .collect(Collectors.joining("\n", "office,seat,title,roles\n", "\n"));

        assertThat(attempt("SEATS", seats.getBytes(UTF_8)).body())
                .contains("10,000 rows can be taken, 0 cannot.");
        assertThat(seatsInOttawa()).isEqualTo(2);
        assertThat(take("SEATS", "ALL_OR_NOTHING", seats).body())
                .contains("Rows taken: 10000; refused: 0.");
        assertThat(seatsInOttawa()).isEqualTo(10_002);
    }

    private static int seatsInOttawa() {
        return chancery.get(Missions.class)
                .seatsOf(ministry.ottawa().id(), ministry.administrator())
                .size();
    }

    @Test
    void is_for_administrators() {
        var desk = ministry.browserOf(ministry.desk());

        assertThat(desk.get("/administration/import").status()).isEqualTo(403);
        assertThat(
                        desk.upload(
                                        "/administration/import/trial",
                                        Map.of("kind", "OFFICES"),
                                        OFFICES.formatted("OSLO").getBytes(UTF_8))
                                .status())
                .isEqualTo(403);
    }
}
