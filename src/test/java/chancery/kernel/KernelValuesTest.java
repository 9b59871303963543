package chancery.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The kernel's values read back what they write, and refuse what they are not.
class KernelValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 LISBON 00417",
                "00 THE HAGUE 999999",
                "1977 STATE 00001",
                "26 ŁÓDŹ 00002"
            })
    void a_reference_reads_back_what_it_writes(String text) {
        var reference = Reference.parse(text);

        assertThat(reference).hasToString(text);
        assertThat(Reference.parse(reference.inAddress())).isEqualTo(reference);
        assertThat(Reference.isReference(text)).isTrue();
    }

    @Test
    void a_reference_stands_in_an_address_without_spaces() {
        assertThat(Reference.parse("26 THE HAGUE 7").inAddress()).isEqualTo("26-THE_HAGUE-00007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26 LISBON",
                "LISBON 00417",
                "26 LISBON 0",
                "0999 LISBON 1",
                "26 lisbon 1",
                "26 LISBON 1000000"
            })
    void a_reference_refuses_what_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reference.parse(text));
    }

    @Test
    void references_follow_year_office_and_serial() {
        assertThat(Reference.parse("26 LISBON 2")).isGreaterThan(Reference.parse("26 LISBON 1"));
        assertThat(Reference.parse("26 LISBON 1")).isGreaterThan(Reference.parse("26 BERLIN 9"));
        assertThat(Reference.parse("26 BERLIN 1")).isGreaterThan(Reference.parse("25 LISBON 9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "161503Z FEB 06",
                "312359Z DEC 69",
                "010000Z JAN 70",
                "010000Z JAN 1969",
                "010000Z JAN 2070"
            })
    void a_date_time_group_reads_back_what_it_writes(String text) {
        assertThat(DateTimeGroup.parse(text)).hasToString(text);
    }

    @Test
    void a_date_time_group_reads_spelt_months_and_older_centuries() {
        assertThat(DateTimeGroup.parse("170356Z JULY 03").at())
                .isEqualTo(Instant.parse("2003-07-17T03:56:00Z"));
        assertThat(DateTimeGroup.parse("171412z aug 77").at())
                .isEqualTo(Instant.parse("1977-08-17T14:12:00Z"));
        assertThat(DateTimeGroup.parse("010000Z JAN 17", 1900).at())
                .isEqualTo(Instant.parse("1917-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "161503 FEB 06",
                "161503A FEB 06",
                "302400Z FEB 06",
                "311200Z APR 06",
                "161503Z XYZ 06"
            })
    void a_date_time_group_refuses_what_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateTimeGroup.parse(text));
    }

    @Test
    void a_date_time_group_needs_a_year_of_four_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateTimeGroup(Instant.MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINFOR", "THE HAGUE", "PORT-AU-PRINCE", "ŁÓDŹ", "ΑΘΗΝΑ"})
    void an_office_code_reads_back_what_it_writes(String text) {
        assertThat(OfficeCode.parse(text)).hasToString(text);
        assertThat(OfficeCode.parse(OfficeCode.parse(text).inAddress())).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "THE  HAGUE", "LISBON2", "-LISBON", "ABCDEFGHIJKLMNOPQRSTUVWXY"})
    void an_office_code_refuses_what_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeCode.parse(text));
    }

    @Test
    void a_country_code_reads_back_what_it_writes() {
        assertThat(CountryCode.parse(" de ")).hasToString("DE").isLessThan(CountryCode.parse("PT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "DEU", "D1", "ÄÖ"})
    void a_country_code_refuses_what_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void a_precedence_is_known_by_its_prosign(Precedence precedence) {
        assertThat(Precedence.ofProsign(precedence.prosign())).isEqualTo(precedence);
    }

    @Test
    void precedences_rise_with_their_numbers() {
        assertThat(Precedence.DEFERRED.number()).isZero();
        assertThat(Precedence.OVERRIDE.number()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> Precedence.ofProsign('X'));
    }

    @Test
    void a_period_excludes_its_last_day() {
        var period = Period.parse("2026-01-01/2026-02-01");

        assertThat(period.includes(LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(period.includes(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(period.overlaps(Period.parse("2026-02-01/.."))).isFalse();
        assertThat(period.overlaps(Period.parse("2026-01-31/.."))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01/2026-02-01", "2026-01-01/.."})
    void a_period_reads_back_what_it_writes(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-01-01", "2026-02-01/2026-02-01", "../2026-02-01", "2026-13-01/.."})
    void a_period_refuses_what_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }
}
