package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Browser;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever leaves Chancery as a file stands in the journal: who took what, by which filter.
class TakingFilesAwayTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.shared();

    private final Browser desk = MINISTRY.browserOf(MINISTRY.desk());

    private static List<String> taken() {
        return CHANCERY.behindTheDoors()
                .sql(
                        "SELECT convert_from(bytes, 'UTF8') FROM journal.entry WHERE convert_from(bytes, 'UTF8') LIKE '%FileTaken%' ORDER BY id")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "/directives?q=vote&format=csv,          directives,   CSV,  q=vote",
        "/engagements?host=DE&format=xlsx,       engagements,  XLSX, host=DE",
        "/reports?format=json&state=UNREAD,      reports,      JSON, state=UNREAD",
        "/stakeholders?format=csv&host=DE,       stakeholders, CSV,  host=DE",
        "/stakeholders?format=xlsx&host=&text=a, stakeholders, XLSX, host=&text=a",
        "/missions?format=csv,                   missions,     CSV,  ''",
        "/boards?format=csv,                     boards,       CSV,  ''",
        "/boards/load?asOf=2026-03-01&format=csv, load,        CSV,  asOf=2026-03-01"
    })
    void a_list_is_noted_with_its_filter(String path, String list, String format, String filter) {
        int before = taken().size();

        assertThat(desk.get(path).status()).isEqualTo(200);

        assertThat(taken()).hasSize(before + 1);
        assertThat(taken().getLast())
                .contains("\"list\":\"" + list, "\"format\":\"" + format + "\"")
                .contains("\"filter\":\"" + filter + "\"", "\"rows\":")
                .contains(MINISTRY.desk().id().toString());
    }

    @Test
    void what_cannot_be_sent_is_not_noted() {
        int before = taken().size();

        assertThat(desk.get("/directives?format=doc").status()).isEqualTo(422);

        assertThat(taken()).hasSize(before);
    }

    @Test
    void the_journal_shows_it_to_headquarters_and_keeps_it_from_missions() {
        desk.get("/missions?q=Berlin&format=csv");
        CHANCERY.exportedJournal();

        assertThat(MINISTRY.browserOf(MINISTRY.auditor()).get("/journal").body())
                .contains("FileTaken", "q=Berlin");
        assertThat(MINISTRY.browserOf(MINISTRY.officerIn("BERLIN")).get("/journal").body())
                .doesNotContain("q=Berlin");
    }
}
