package chancery.stakeholders;

import static chancery.stakeholders.Embassies.GERMANY;
import static chancery.stakeholders.Embassies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.stakeholders.intake.RowResult;
import chancery.stakeholders.intake.RowResult.Outcome;
import chancery.stakeholders.intake.StakeholderLists;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class TakingListsFromAFileTest {

    private static final String HEADER = "host;authority;kind;office;rank;holder;from;another\n";

    private final Embassies ministry = Embassies.running();
    private final Stakeholders stakeholders = ministry.bean(Stakeholders.class);
    private final StakeholderLists lists = ministry.bean(StakeholderLists.class);
    private Officer officer;

    @BeforeAll
    void sign_in() {
        officer = ministry.officer("berlin.political");
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    @Test
    void rows_bring_authority_office_and_holder_and_a_second_time_nothing() {
        var file =
                HEADER
                        + "DE;Bundeskanzleramt;HEAD_OFFICE;Bundeskanzler;HEAD_OF_GOVERNMENT;Erika Muster;2025-05-06;\n"
                        + "DE;Bundeskanzleramt;;Chef des Amtes;MINISTER;Theo Probe;2025-05-06;\n";

        assertThat(lists.take(file, officer).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.TAKEN, Outcome.TAKEN);
        assertThat(lists.take(file, officer).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.THERE, Outcome.THERE);
        assertThat(stakeholders.interlocutorsFor(GERMANY, TODAY, officer))
                .filteredOn(one -> one.authority().name().equals("Bundeskanzleramt"))
                .extracting(one -> one.holder().orElseThrow().name())
                .containsExactly("Erika Muster", "Theo Probe");
    }

    @Test
    void a_trial_tells_the_same_and_stores_nothing() {
        var file =
                HEADER
                        + "DE;Bundesarchiv;REGULATOR;Präsident;DIRECTOR;;;\n"
                        + "DE;Bundesarchiv;;Abteilungsleiter;DIRECTOR;;;\n";

        assertThat(lists.attempt(file, officer).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.TAKEN, Outcome.TAKEN);
        assertThat(stakeholders.authoritiesOf(GERMANY, officer))
                .extracting(Authority::name)
                .doesNotContain("Bundesarchiv");
    }

    @Test
    void a_row_is_stored_whole_or_not_at_all_and_its_neighbours_are_not_touched() {
        var file =
                HEADER
                        + "DE;Wetterdienst;REGULATOR;Leiter;DIRECTOR;Ada Wolke;31.12.2025;\n"
                        + "DE;Eichamt;REGULATOR;;;;;\n"
                        + "CA;Urząd;REGULATOR;;;;;\n"
                        + "Germany;Amt;REGULATOR;;;;;\n";
        var rows = lists.take(file, officer).rows();

        assertThat(rows)
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.TAKEN, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(rows.getFirst().line()).isEqualTo(2);
        assertThat(rows.getFirst().faults().getFirst().field()).isEqualTo("from");
        assertThat(stakeholders.authoritiesOf(GERMANY, officer))
                .extracting(Authority::name)
                .contains("Eichamt")
                .doesNotContain("Wetterdienst");
    }

    @Test
    void look_alikes_wait_for_a_word() {
        lists.take(HEADER + "DE;Ministerium für Verkehr;OTHER_MINISTRY;;;;;\n", officer);
        var row = "DE;Ministerium für Verkehre;OTHER_MINISTRY;;;;;";

        assertThat(lists.take(HEADER + row, officer).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.ALIKE);
        assertThat(lists.take(HEADER + row + "yes", officer).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.TAKEN);
    }

    @Test
    void columns_about_the_person_are_dropped_and_named() {
        var file = "host,authority,kind,religion\nDE,Patentamt,REGULATOR,none\n";

        assertThat(lists.attempt(file, officer).dropped()).containsExactly("religion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name;office | stakeholders.fault.file-columns",
                "host;authority;host | stakeholders.fault.file-column-twice",
                "host;authority\\nDE;\"never closed | stakeholders.fault.file-form",
                "' ' | stakeholders.fault.file-empty"
            })
    void files_that_cannot_be_read_are_refused_whole(String file, String message) {
        assertThatThrownBy(() -> lists.attempt(file.replace("\\n", "\n"), officer))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.faults().getFirst().message()).isEqualTo(message));
    }

    @Test
    void files_that_are_too_long_or_not_utf_8_are_refused() {
        var row = "DE;Amt\n";

        assertThatThrownBy(() -> lists.attempt("host;authority\n" + row.repeat(1_001), officer))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> lists.read("Präsident".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> lists.read(new byte[2_000_000])).isInstanceOf(BadInput.class);
        assertThat(lists.read("\uFEFFhost".getBytes(StandardCharsets.UTF_8))).isEqualTo("host");
    }
}
