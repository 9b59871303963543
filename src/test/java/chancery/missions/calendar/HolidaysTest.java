package chancery.missions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = Holidays.shipped();

    @Test
    void names_a_holiday_in_english_and_french() {
        var unity = on("DE", "2025-10-03").orElseThrow();

        assertThat(unity.in(Locale.UK)).isEqualTo("German Unity Day");
        assertThat(unity.in(Locale.CANADA_FRENCH)).isEqualTo("Jour de l'unité allemande");
    }

    @Test
    void knows_a_holiday_kept_in_the_year_before_the_one_it_celebrates() {
        assertThat(on("US", "2027-12-31"))
                .contains(new HolidayName("New Year's Day", "Jour de l'An"));
        assertThat(on("US", "2028-01-01")).isEmpty();
    }

    @Test
    void follows_the_orthodox_easter_where_the_host_does() {
        assertThat(on("CY", "2026-04-10")).map(HolidayName::english).contains("Good Friday");
        assertThat(on("CY", "2026-04-03")).isEmpty();
    }

    @Test
    void keeps_a_national_day_that_meets_a_feast_the_host_does_not_keep() {
        assertThat(on("CY", "2024-04-01"))
                .map(HolidayName::english)
                .contains("Cyprus National Day");
    }

    @Test
    void closes_for_a_holiday_only_from_the_year_of_its_law() {
        assertThat(on("IT", "2025-10-04")).isEmpty();
        assertThat(on("IT", "2027-10-04"))
                .map(HolidayName::french)
                .contains("Saint François d'Assise");
    }

    @Test
    void opens_on_a_moved_holiday_that_is_none() {
        assertThat(on("BG", "2025-11-03")).isEmpty();
    }

    @Test
    void says_when_it_knows_nothing_of_a_country() {
        assertThat(holidays.know(new CountryCode("DE"))).isTrue();
        assertThat(holidays.know(new CountryCode("VA"))).isFalse();
        assertThat(holidays.in(new CountryCode("VA"), 2026)).isEmpty();
    }

    @Test
    void lists_a_year_in_order_without_days_of_other_years() {
        var days = holidays.in(new CountryCode("GB"), 2026).stream().map(Holiday::day).toList();

        assertThat(days).isSorted().doesNotHaveDuplicates().hasSize(8);
        assertThat(days).allMatch(day -> day.getYear() == 2026);
    }

    @Test
    void rests_every_shipped_correction_on_a_law() {
        assertThat(HolidayLists.overrides())
                .isNotEmpty()
                .allSatisfy(override -> {
                    assertThat(override.source()).isNotBlank();
                    assertThat(YearlyDay.parse(override.rule().toString()))
                            .isEqualTo(override.rule());
                });
    }

    private Optional<HolidayName> on(String country, String day) {
        return holidays.on(new CountryCode(country), LocalDate.parse(day));
    }
}
